package org.decile.ui.score;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.QualityScore;
import org.decile.core.score.QualityScoring;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Submission;
import org.decile.core.submission.Uploads;
import org.decile.ui.benchmark.BenchmarksInForce;

/// The scores of one practice, for as many of its clinicians and readings of the rules as are asked for; what they rest
/// on is loaded once. For the length of one transaction and thread.
final class PracticeScores {

    private final PracticeId practice;
    private final Practices practices;
    private final Uploads uploads;
    private final Policies policies;
    private final BenchmarksInForce benchmarks;
    private final Map<PerformanceYear, Map<Optional<NationalProviderIdentifier>, List<ReportedMeasure>>> results =
            new HashMap<>();
    private final Map<PerformanceYear, YearSettings> settings = new HashMap<>();
    private final Map<PerformanceYear, BenchmarkTable> tables = new HashMap<>();
    private final Map<ScoreQuery, Optional<QualityScore>> known = new HashMap<>();

    PracticeScores(
            PracticeId practice,
            Practices practices,
            Uploads uploads,
            Policies policies,
            BenchmarksInForce benchmarks) {
        this.practice = practice;
        this.practices = practices;
        this.uploads = uploads;
        this.policies = policies;
        this.benchmarks = benchmarks;
    }

    /// Who has results in force: the practice as a whole (empty) first, then clinicians.
    Set<Optional<NationalProviderIdentifier>> participants(PerformanceYear year) {
        return results(year).keySet();
    }

    /// The score of the results in force; empty when there are none, or no rules for the year.
    Optional<QualityScore> inForce(ScoreQuery query) {
        Optional<QualityScore> score = known.get(query);
        if (score == null) {
            score = score(query, measures(query));
            known.put(query, score);
        }
        return score;
    }

    /// The score that the results in force would have with these benchmarks.
    Optional<QualityScore> inForce(ScoreQuery query, BenchmarkTable table) {
        return score(query, measures(query), table);
    }

    /// The score these measures would have with the benchmarks in force; empty when there are none, or no rules
    /// for the year.
    Optional<QualityScore> score(ScoreQuery query, List<ReportedMeasure> measures) {
        boolean scored = !measures.isEmpty()
                && policies.lookUp(query.year(), query.rules()).isPresent();
        return scored ? score(query, measures, benchmarks(query.year())) : Optional.empty();
    }

    /// The benchmarks in force.
    ///
    /// @throws IllegalArgumentException when the year has none
    BenchmarkTable benchmarks(PerformanceYear year) {
        return tables.computeIfAbsent(year, benchmarks::of);
    }

    private Optional<QualityScore> score(ScoreQuery query, List<ReportedMeasure> measures, BenchmarkTable table) {
        Optional<QualityPolicy> policy = policies.lookUp(query.year(), query.rules());
        if (measures.isEmpty() || policy.isEmpty()) {
            return Optional.empty();
        }
        QualityScoring scoring = new QualityScoring(policy.get(), MeasureCatalogs.of(query.year()), table);
        return Optional.of(scoring.score(new Submission(query.year(), measures), settings(query)));
    }

    private List<ReportedMeasure> measures(ScoreQuery query) {
        return results(query.year()).getOrDefault(query.npi(), List.of());
    }

    private Map<Optional<NationalProviderIdentifier>, List<ReportedMeasure>> results(PerformanceYear year) {
        return results.computeIfAbsent(
                year,
                wanted -> uploads.inForce(practice, wanted).stream()
                        .collect(Collectors.groupingBy(
                                ParticipantResult::npi,
                                LinkedHashMap::new,
                                Collectors.mapping(ParticipantResult::measure, Collectors.toList()))));
    }

    /// What the practice says about itself, with the year before from the portal's own data where there are any.
    private YearSettings settings(ScoreQuery query) {
        YearSettings given = settings.computeIfAbsent(query.year(), year -> practices.settings(practice, year));
        return query.yearBefore()
                .flatMap(this::inForce)
                .flatMap(before -> withPriorYear(given, before))
                .orElse(given);
    }

    private static Optional<YearSettings> withPriorYear(YearSettings given, QualityScore before) {
        boolean same = given.priorYear().map(PriorYear::sameIdentifier).orElse(true);
        boolean facility = given.priorYear().map(PriorYear::facilityBased).orElse(false);
        return before.asPriorYear(same)
                .map(own -> new PriorYear(own.achievementPercent(), own.categoryPercent(), same, facility))
                .map(prior -> withPriorYear(given, prior));
    }

    private static YearSettings withPriorYear(YearSettings given, PriorYear prior) {
        Set<Setting> confirmed = EnumSet.of(Setting.PRIOR_YEAR);
        confirmed.addAll(given.confirmed());
        return new YearSettings(
                given.clinicians(),
                given.statuses(),
                given.participation(),
                given.specialtySet(),
                given.reweighted(),
                given.cahpsUndersampled(),
                given.others(),
                Optional.of(prior),
                confirmed);
    }
}
