package org.decile.ui.score;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.decile.core.law.Citation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.core.score.Step;
import org.decile.ui.component.Addresses;
import org.decile.ui.practice.Access;
import org.decile.ui.score.ScorePage.Choice;

/// Works out the score page.
final class ScorePresenter {

    private final Access access;
    private final ScoreService scores;

    ScorePresenter(Access access, ScoreService scores) {
        this.access = access;
        this.scores = scores;
    }

    /// @param rules the reading of the rules wanted; one the year does not have gives the regulation
    /// @param npi the clinician wanted; one without results gives the first who has some
    /// @param opened the measure whose explanation is to be open
    ScorePage page(
            PracticeId id,
            PerformanceYear year,
            Optional<String> rules,
            Optional<String> npi,
            Optional<String> opened) {
        Practice practice = access.toRead(id);
        List<QualityPolicy> readings = scores.ruleSets(year);
        List<Optional<NationalProviderIdentifier>> participants = scores.participants(id, year);
        ScoreQuery query = new ScoreQuery(id, year, reading(readings, rules), participant(participants, npi));
        Optional<QualityScore> score = scores.current(query);
        Optional<MeasureRows> rows = score.map(any -> MeasureRows.of(before(query), opened));
        return new ScorePage(
                practice,
                year,
                score.map(any -> scores.benchmarks(year).source()).orElse(""),
                readings.stream().map(policy -> choice(query, policy)).toList(),
                participants.stream().map(who -> choice(query, who)).toList(),
                score,
                rows(rows, score.map(QualityScore::chosen)),
                rows(rows, score.map(QualityScore::others)),
                rows.map(made -> NextSteps.of(score.orElseThrow(), made)).orElse(List.of()),
                score.map(QualityScore::unconfirmed).orElse(Set.of()),
                unverified(score),
                score.map(any -> scores.notEntered(query, any)).orElse(Set.of()),
                scores.history(id, year),
                score.flatMap(any -> sideBySide(query, readings)),
                access.mayManage());
    }

    private static Optional<String> sideBySide(ScoreQuery query, List<QualityPolicy> readings) {
        return readings.stream()
                .map(QualityPolicy::rules)
                .filter(rules -> !rules.equals(RuleSetId.CMS))
                .findFirst()
                .map(rules -> Addresses.with(
                        Addresses.compare(query.practice(), query.year()), Map.of("rules", rules.value())));
    }

    private Optional<QualityScore> before(ScoreQuery query) {
        return query.yearBefore()
                .filter(earlier -> !scores.ruleSets(earlier.year()).isEmpty())
                .flatMap(scores::current);
    }

    private static List<MeasureRow> rows(Optional<MeasureRows> rows, Optional<List<MeasureScore>> measures) {
        return rows.map(made ->
                        measures.orElse(List.of()).stream().map(made::row).toList())
                .orElse(List.of());
    }

    private static RuleSetId reading(List<QualityPolicy> readings, Optional<String> wanted) {
        return readings.stream()
                .map(QualityPolicy::rules)
                .filter(rules -> wanted.filter(rules.value()::equals).isPresent())
                .findFirst()
                .orElse(RuleSetId.CMS);
    }

    private static Optional<NationalProviderIdentifier> participant(
            List<Optional<NationalProviderIdentifier>> participants, Optional<String> wanted) {
        return participants.stream()
                .filter(who -> who.map(NationalProviderIdentifier::digits).equals(wanted))
                .findFirst()
                .orElseGet(() -> participants.isEmpty() ? Optional.empty() : participants.getFirst());
    }

    private static Choice choice(ScoreQuery query, QualityPolicy policy) {
        boolean shown = policy.rules().equals(query.rules());
        return new Choice(policy.name(), address(query.under(policy.rules())), shown);
    }

    private static Choice choice(ScoreQuery query, Optional<NationalProviderIdentifier> who) {
        String text = who.map(npi -> "Clinician " + npi).orElse("The practice as a whole");
        return new Choice(text, address(query.of(who)), who.equals(query.npi()));
    }

    private static String address(ScoreQuery query) {
        String page = Addresses.score(query.practice(), query.year());
        String rules = query.rules().equals(RuleSetId.CMS) ? "" : query.rules().value();
        return Addresses.with(
                page,
                Map.of(
                        "rules",
                        rules,
                        "npi",
                        query.npi().map(NationalProviderIdentifier::digits).orElse("")));
    }

    /// Citations in the score that could not be checked against their source.
    private static List<String> unverified(Optional<QualityScore> score) {
        Set<String> found = new LinkedHashSet<>();
        score.stream()
                .flatMap(s -> Stream.of(
                                s.steps().stream(),
                                s.finalScore().stream().flatMap(last -> last.steps().stream()),
                                s.measures().stream().flatMap(m -> m.steps().stream()))
                        .flatMap(steps -> steps))
                .map(Step::law)
                .filter(law -> law.unverified().isPresent())
                .map(Citation::toString)
                .forEach(found::add);
        return List.copyOf(found);
    }
}
