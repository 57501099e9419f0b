package org.decile.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.compare.MeasureChange;
import org.decile.core.compare.YearComparison;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.RateUnit;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.QualityScore;
import org.decile.ui.compare.ComparePage.YearChoice;
import org.decile.ui.component.Addresses;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeYear;
import org.decile.ui.practice.PracticeYears;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.ScoreService;

/// Works out the compare page.
final class ComparePresenter {

    private final Access access;
    private final PracticeYears years;
    private final ScoreService scores;

    ComparePresenter(Access access, PracticeYears years, ScoreService scores) {
        this.access = access;
        this.years = years;
        this.scores = scores;
    }

    /// @param wanted the year to compare with; without it, or where it is none, the year before; the first year of
    /// MIPS, which has
    /// none, is set beside the year after
    ComparePage page(PracticeId id, PerformanceYear year, Optional<String> wanted) {
        Practice practice = access.toRead(id);
        List<PerformanceYear> others = years.of(id).stream()
                .filter(PracticeYear::hasResults)
                .map(PracticeYear::year)
                .filter(other -> !other.equals(year))
                .toList();
        PerformanceYear with = others.stream()
                .filter(other -> wanted.filter(other.toString()::equals).isPresent())
                .findFirst()
                .or(year::previous)
                .orElseGet(() -> new PerformanceYear(year.value() + 1));
        PerformanceYear earlier = year.compareTo(with) < 0 ? year : with;
        PerformanceYear later = year.compareTo(with) < 0 ? with : year;
        Optional<YearComparison> comparison = score(id, earlier)
                .flatMap(before -> score(id, later).map(after -> YearComparison.between(before, after)));
        return new ComparePage(
                practice,
                year,
                with,
                others.stream().map(other -> choice(id, year, other, with)).toList(),
                comparison,
                comparison.map(ComparePresenter::units).orElse(Map.of()),
                access.mayManage());
    }

    private Optional<QualityScore> score(PracticeId id, PerformanceYear year) {
        return scores.ruleSets(year).isEmpty() ? Optional.empty() : scores.current(ScoreQuery.of(id, year));
    }

    private static YearChoice choice(PracticeId id, PerformanceYear year, PerformanceYear other, PerformanceYear with) {
        String address = Addresses.with(Addresses.compare(id, year), Map.of("with", other.toString()));
        return new YearChoice(other, address, other.equals(with));
    }

    private static Map<MeasureId, RateUnit> units(YearComparison comparison) {
        MeasureCatalog now = MeasureCatalogs.of(comparison.after().year());
        MeasureCatalog then = MeasureCatalogs.of(comparison.before().year());
        return comparison.measures().stream()
                .map(MeasureChange::id)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> now.find(id)
                                .or(() -> then.find(id))
                                .map(Measure::rateUnit)
                                .orElse(RateUnit.PERCENT)));
    }
}
