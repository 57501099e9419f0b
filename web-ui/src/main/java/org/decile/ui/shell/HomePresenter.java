package org.decile.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Setting;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.account.Role;
import org.decile.ui.component.Addresses;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeYear;
import org.decile.ui.practice.PracticeYears;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.ScoreService;
import org.decile.ui.shell.HomePage.NextStep;
import org.decile.ui.shell.HomePage.PracticeCard;
import org.decile.ui.shell.HomePage.YearCard;

/// Works out the home page.
final class HomePresenter {

    private static final int YEARS_SHOWN = 3;
    private static final int SETTINGS_NAMED = 2;

    private final CurrentUser user;
    private final Access access;
    private final PracticeYears years;
    private final ScoreService scores;

    HomePresenter(CurrentUser user, Access access, PracticeYears years, ScoreService scores) {
        this.user = user;
        this.access = access;
        this.years = years;
        this.scores = scores;
    }

    HomePage page() {
        return new HomePage(
                user.name(),
                user.is(Role.PORTAL_ADMIN),
                access.readable().stream().map(this::card).toList());
    }

    /// Where a person with one practice wants to be: its newest year with results.
    Optional<String> landing() {
        List<Practice> practices = access.readable();
        if (practices.size() != 1 || user.is(Role.PORTAL_ADMIN)) {
            return Optional.empty();
        }
        PracticeId practice = practices.getFirst().id();
        return years.of(practice).stream()
                .filter(PracticeYear::hasResults)
                .findFirst()
                .map(newest -> Addresses.score(practice, newest.year()));
    }

    private PracticeCard card(Practice practice) {
        List<PracticeYear> all = years.of(practice.id());
        Set<PracticeYear> first = all.isEmpty() ? Set.of() : first(all);
        return new PracticeCard(
                practice,
                all.stream()
                        .filter(first::contains)
                        .map(year -> card(practice.id(), year))
                        .toList(),
                all.stream().filter(year -> !first.contains(year)).toList());
    }

    /// The newest year, whose care is being measured, and beside it the newest years with results.
    private static Set<PracticeYear> first(List<PracticeYear> years) {
        Stream<PracticeYear> others = years.stream()
                .skip(1)
                .sorted(Comparator.comparing(PracticeYear::hasResults).reversed());
        return Stream.concat(Stream.of(years.getFirst()), others)
                .limit(YEARS_SHOWN)
                .collect(Collectors.toSet());
    }

    private YearCard card(PracticeId practice, PracticeYear year) {
        Optional<QualityScore> score = score(practice, year.year());
        return new YearCard(
                year,
                score.map(QualityScore::qualityPercent),
                before(practice, year.year()),
                score.map(HomePresenter::sentence).orElse("No results yet."),
                score.flatMap(HomePresenter::missing),
                nextStep(practice, year, score));
    }

    private Optional<QualityScore> score(PracticeId practice, PerformanceYear year) {
        return scores.ruleSets(year).isEmpty() ? Optional.empty() : scores.current(ScoreQuery.of(practice, year));
    }

    private Optional<Percent> before(PracticeId practice, PerformanceYear year) {
        return year.previous().flatMap(earlier -> score(practice, earlier)).map(QualityScore::qualityPercent);
    }

    private static String sentence(QualityScore score) {
        long few = score.chosen().stream()
                .filter(measure -> !measure.isScoredOnPerformance())
                .count();
        int counting = score.chosen().size();
        String first = "%d of %d measures %s."
                .formatted(counting, counting + score.missingMeasures(), counting == 1 ? "counts" : "count");
        return few == 0 ? first : first + " %d not scored on performance.".formatted(few);
    }

    private static Optional<String> missing(QualityScore score) {
        if (score.measures().stream().noneMatch(MeasureScore::isChosen)) {
            return Optional.of("None of the results counts.");
        }
        int open = score.unconfirmed().size();
        if (open > SETTINGS_NAMED) {
            return Optional.of("To confirm: %d settings the score rests on.".formatted(open));
        }
        String names = score.unconfirmed().stream().map(Setting::label).collect(Collectors.joining(", "));
        return open == 0 ? Optional.empty() : Optional.of("To confirm: " + names + ".");
    }

    private Optional<NextStep> nextStep(PracticeId practice, PracticeYear year, Optional<QualityScore> score) {
        if (score.isPresent()) {
            boolean open = access.mayManage() && missing(score.get()).isPresent();
            return Optional.of(
                    open
                            ? new NextStep("Confirm settings", Addresses.settings(practice, year.year()))
                            : new NextStep("See why", Addresses.score(practice, year.year())));
        }
        return access.mayManage()
                ? Optional.of(new NextStep("Upload results", Addresses.upload(practice, year.year())))
                : Optional.empty();
    }
}
