package org.decile.ui.score;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.policy.Policies;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.practice.OtherCategories;
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

/// Brings together what a score rests on: results, settings, rules, benchmarks and the year before.
///
/// It asks nobody for permission; who calls it has.
@Singleton
class Scorer {

    private final Practices practices;
    private final Uploads uploads;
    private final Policies policies;
    private final BenchmarksInForce benchmarks;

    @Inject
    Scorer(Practices practices, Uploads uploads, Policies policies, BenchmarksInForce benchmarks) {
        this.practices = practices;
        this.uploads = uploads;
        this.policies = policies;
        this.benchmarks = benchmarks;
    }

    /// The score of the results in force; empty when there are none, or no rules for the year.
    Optional<QualityScore> inForce(ScoreQuery query) {
        if (policies.lookUp(query.year(), query.rules()).isEmpty()) {
            return Optional.empty();
        }
        return score(query, uploads.inForce(query.practice(), query.year()), benchmarks.of(query.year()));
    }

    /// The score these results would have.
    Optional<QualityScore> score(ScoreQuery query, List<ParticipantResult> results, BenchmarkTable table) {
        List<ReportedMeasure> measures = results.stream()
                .filter(result -> result.npi().equals(query.npi()))
                .map(ParticipantResult::measure)
                .toList();
        Optional<QualityPolicy> policy = policies.lookUp(query.year(), query.rules());
        if (measures.isEmpty() || policy.isEmpty()) {
            return Optional.empty();
        }
        QualityScoring scoring = new QualityScoring(policy.get(), MeasureCatalogs.of(query.year()), table);
        return Optional.of(scoring.score(new Submission(query.year(), measures), settings(query)));
    }

    /// The other categories' scores, as far as they were entered.
    OtherCategories others(ScoreQuery query) {
        return practices.settings(query.practice(), query.year()).others();
    }

    /// What the practice says about itself, with the year before from the portal's own data where there are any.
    private YearSettings settings(ScoreQuery query) {
        YearSettings given = practices.settings(query.practice(), query.year());
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
