package org.decile.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.QualityScore;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeYear;
import org.decile.ui.practice.PracticeYears;
import org.decile.ui.report.ReportsPage.Choice;
import org.decile.ui.report.ReportsPage.Offer;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.ScoreService;

/// Works out which reports a practice can take home.
final class ReportsPresenter {
    private final Access access;
    private final PracticeYears years;
    private final ScoreService scores;

    ReportsPresenter(Access access, PracticeYears years, ScoreService scores) {
        this.access = access;
        this.years = years;
        this.scores = scores;
    }

    /// What a query in the address asks for; what the year does not have falls back to its usual choice.
    record Wanted(Optional<String> rules, Optional<String> npi, Optional<String> with) {}

    ReportsPage page(PracticeId id, PerformanceYear year, Wanted wanted) {
        Practice practice = access.toRead(id);
        List<Optional<NationalProviderIdentifier>> participants = scores.participants(id, year);
        List<QualityPolicy> rules = scores.ruleSets(year);
        ScoreQuery query = new ScoreQuery(id, year, rules(rules, wanted), participant(participants, wanted));
        Optional<QualityScore> score = scores.current(query);
        List<PerformanceYear> earlier = earlierYears(query);
        Optional<PerformanceYear> with = earlier.stream()
                .filter(other -> wanted.with().filter(other.toString()::equals).isPresent())
                .findFirst()
                .or(() -> earlier.stream().findFirst());
        return new ReportsPage(
                practice,
                year,
                score.isPresent(),
                access.mayManage(),
                participants.stream().map(who -> choice(query, with, who)).toList(),
                rules.stream().map(policy -> choice(query, with, policy)).toList(),
                earlier.stream().map(other -> choice(query, with, other)).toList(),
                score.map(current -> offers(query, current, with)).orElse(List.of()));
    }

    private List<Offer> offers(ScoreQuery query, QualityScore score, Optional<PerformanceYear> with) {
        Offers offers = new Offers(query, score);
        List<Offer> list = new ArrayList<>();
        list.add(offers.scoreReport());
        with.flatMap(year -> scores.current(earlier(query, year)))
                .map(offers::comparisonReport)
                .ifPresent(list::add);
        list.add(offers.measureTable());
        list.add(offers.explanationText());
        return List.copyOf(list);
    }

    private List<PerformanceYear> earlierYears(ScoreQuery query) {
        return years.of(query.practice()).stream()
                .filter(PracticeYear::hasResults)
                .map(PracticeYear::year)
                .filter(year -> year.compareTo(query.year()) < 0)
                .filter(year -> !scores.ruleSets(year).isEmpty())
                .filter(year -> scores.current(earlier(query, year)).isPresent())
                .toList();
    }

    private static ScoreQuery earlier(ScoreQuery query, PerformanceYear year) {
        return new ScoreQuery(query.practice(), year, RuleSetId.CMS, query.npi());
    }

    private static RuleSetId rules(List<QualityPolicy> known, Wanted wanted) {
        return known.stream()
                .map(QualityPolicy::rules)
                .filter(rules -> wanted.rules().filter(rules.value()::equals).isPresent())
                .findFirst()
                .orElse(RuleSetId.CMS);
    }

    private static Optional<NationalProviderIdentifier> participant(
            List<Optional<NationalProviderIdentifier>> participants, Wanted wanted) {
        return participants.stream()
                .filter(who -> who.map(NationalProviderIdentifier::digits).equals(wanted.npi()))
                .findFirst()
                .orElseGet(() -> participants.isEmpty() ? Optional.empty() : participants.getFirst());
    }

    private static Choice choice(
            ScoreQuery query, Optional<PerformanceYear> with, Optional<NationalProviderIdentifier> who) {
        ScoreQuery other = new ScoreQuery(query.practice(), query.year(), query.rules(), who);
        String text = who.map(npi -> "Clinician " + npi.digits()).orElse("The practice as a whole");
        return new Choice(text, ReportsNavigation.page(other, with), who.equals(query.npi()));
    }

    private static Choice choice(ScoreQuery query, Optional<PerformanceYear> with, QualityPolicy policy) {
        ScoreQuery other = new ScoreQuery(query.practice(), query.year(), policy.rules(), query.npi());
        return new Choice(
                policy.name(),
                ReportsNavigation.page(other, with),
                policy.rules().equals(query.rules()));
    }

    private static Choice choice(ScoreQuery query, Optional<PerformanceYear> with, PerformanceYear other) {
        return new Choice(
                other.toString(), ReportsNavigation.page(query, Optional.of(other)), with.equals(Optional.of(other)));
    }
}
