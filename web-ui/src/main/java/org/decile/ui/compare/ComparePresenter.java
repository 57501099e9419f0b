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
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.QualityScore;
import org.decile.ui.compare.ComparePage.RulesChoice;
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

    /// @param wanted the year to compare with; without it, or where it is none, the year before; the first year
    /// of MIPS, which has none, is set beside the year after
    /// @param rules the reading of the year's rules to set beside the regulation instead of another year
    ComparePage page(PracticeId id, PerformanceYear year, Optional<String> wanted, Optional<String> rules) {
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
        List<QualityPolicy> otherRules = scores.ruleSets(year).stream()
                .filter(policy -> !policy.rules().equals(RuleSetId.CMS))
                .toList();
        Optional<Readings> readings = otherRules.stream()
                .filter(policy -> rules.filter(policy.rules().value()::equals).isPresent())
                .findFirst()
                .flatMap(policy -> readings(id, policy));
        return new ComparePage(
                practice,
                year,
                with,
                others.stream()
                        .map(other -> choice(id, year, other, other.equals(with) && readings.isEmpty()))
                        .toList(),
                otherRules.stream().map(policy -> choice(id, policy, readings)).toList(),
                readings,
                comparison,
                comparison.map(ComparePresenter::units).orElse(Map.of()),
                access.mayManage());
    }

    private Optional<QualityScore> score(PracticeId id, PerformanceYear year) {
        return scores.ruleSets(year).isEmpty() ? Optional.empty() : scores.current(ScoreQuery.of(id, year));
    }

    private Optional<Readings> readings(PracticeId id, QualityPolicy other) {
        QualityPolicy regulation = scores.ruleSets(other.year()).getFirst();
        return reading(id, regulation).flatMap(one -> reading(id, other).map(two -> new Readings(one, two)));
    }

    private Optional<Readings.Reading> reading(PracticeId id, QualityPolicy policy) {
        ScoreQuery query = ScoreQuery.of(id, policy.year()).under(policy.rules());
        return scores.current(query).map(score -> new Readings.Reading(policy, score));
    }

    private static YearChoice choice(PracticeId id, PerformanceYear year, PerformanceYear other, boolean shown) {
        String address = Addresses.with(Addresses.compare(id, year), Map.of("with", other.toString()));
        return new YearChoice(other, address, shown);
    }

    private static RulesChoice choice(PracticeId id, QualityPolicy policy, Optional<Readings> shown) {
        String rules = policy.rules().value();
        return new RulesChoice(
                rules,
                Addresses.with(Addresses.compare(id, policy.year()), Map.of("rules", rules)),
                shown.filter(readings -> readings.second().policy().equals(policy))
                        .isPresent());
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
