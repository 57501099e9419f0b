package org.decile.ui.score;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.score.ExplanationText;
import org.decile.core.score.QualityScore;
import org.decile.core.score.ScoreRecord;
import org.decile.core.score.ScoreRecords;
import org.decile.core.submission.Uploads;

/// Puts scores on record when something they rest on has changed.
///
/// It asks nobody for permission: the service that made the change has.
@Singleton
class ScoreKeeper {

    private final Scorer scorer;
    private final Practices practices;
    private final Uploads uploads;
    private final ScoreRecords records;
    private final Policies policies;

    @Inject
    ScoreKeeper(Scorer scorer, Practices practices, Uploads uploads, ScoreRecords records, Policies policies) {
        this.scorer = scorer;
        this.practices = practices;
        this.uploads = uploads;
        this.records = records;
        this.policies = policies;
    }

    /// Records the practice's scores of a year, and of the year after, whose improvement rests on it.
    ///
    /// @param by the username of the person whose action changed something
    void record(PracticeId practice, PerformanceYear year, ScoreRecord.Cause cause, String by) {
        PracticeScores scores = scorer.of(practice);
        recordYear(scores, practice, year, cause, by);
        PerformanceYear next = new PerformanceYear(year.value() + 1);
        if (policies.years().contains(next)) {
            recordYear(scores, practice, next, cause, by);
        }
    }

    /// Records the scores of all practices with results in a year, and of the year after.
    void recordAll(PerformanceYear year, ScoreRecord.Cause cause, String by) {
        for (Practice practice : practices.all()) {
            if (!uploads.inForce(practice.id(), year).isEmpty()) {
                record(practice.id(), year, cause, by);
            }
        }
    }

    private void recordYear(
            PracticeScores scores, PracticeId practice, PerformanceYear year, ScoreRecord.Cause cause, String by) {
        if (!policies.years().contains(year)) {
            return;
        }
        for (RuleSetId rules : policies.ruleSets(year)) {
            for (Optional<NationalProviderIdentifier> npi : scores.participants(year)) {
                ScoreQuery query = new ScoreQuery(practice, year, rules, npi);
                scores.inForce(query)
                        .ifPresent(score -> records.add(record(query, score, scores.benchmarks(year), cause, by)));
            }
        }
    }

    private ScoreRecord record(
            ScoreQuery query, QualityScore score, BenchmarkTable table, ScoreRecord.Cause cause, String by) {
        return new ScoreRecord(
                UUID.randomUUID(),
                query.practice(),
                query.year(),
                query.rules(),
                query.npi(),
                Instant.now(),
                cause,
                by,
                score.qualityPercent(),
                score.contribution(),
                policies.find(query.year(), query.rules()).checksum(),
                table.source(),
                table.checksum(),
                ExplanationText.of(score));
    }
}
