package org.decile.ui.score;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.policy.Policies;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.QualityScore;
import org.decile.core.score.ScoreRecord;
import org.decile.core.score.ScoreRecords;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Uploads;
import org.decile.ui.benchmark.BenchmarksInForce;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.NoPermissionException;

/// The scores of practices, for those who may read them.
@Singleton
public class ScoreService {

    private final Access access;
    private final Scorer scorer;
    private final ScoreKeeper keeper;
    private final Uploads uploads;
    private final ScoreRecords records;
    private final Policies policies;
    private final BenchmarksInForce benchmarks;

    @Inject
    ScoreService(
            Access access,
            Scorer scorer,
            ScoreKeeper keeper,
            Uploads uploads,
            ScoreRecords records,
            Policies policies,
            BenchmarksInForce benchmarks) {
        this.access = access;
        this.scorer = scorer;
        this.keeper = keeper;
        this.uploads = uploads;
        this.records = records;
        this.policies = policies;
        this.benchmarks = benchmarks;
    }

    /// The score of what is in force now; empty when there are no results or no rules for the year.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    public Optional<QualityScore> current(ScoreQuery query) {
        access.toRead(query.practice());
        return scorer.inForce(query);
    }

    /// Who has results in force: the practice as a whole (empty) first, then clinicians.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    public List<Optional<NationalProviderIdentifier>> participants(PracticeId practice, PerformanceYear year) {
        access.toRead(practice);
        return uploads.inForce(practice, year).stream()
                .map(ParticipantResult::npi)
                .distinct()
                .toList();
    }

    /// The scores on record, the latest first.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    public List<ScoreRecord> history(PracticeId practice, PerformanceYear year) {
        access.toRead(practice);
        return records.history(practice, year);
    }

    /// Puts the practice's scores of a year on record, and those of the year after, whose improvement rests on it.
    ///
    /// To be called in the transaction of the change, so that neither is kept without the other, by a service
    /// that has asked for permission to make it.
    ///
    /// @param by the username of the person whose action changed something
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(PracticeId practice, PerformanceYear year, ScoreRecord.Cause cause, String by) {
        keeper.record(practice, year, cause, by);
    }

    /// Puts the scores of all practices with results in a year on record, as [#record] does for one.
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(PerformanceYear year, ScoreRecord.Cause cause, String by) {
        keeper.recordAll(year, cause, by);
    }

    /// The categories that weigh and whose scores nobody has entered, without which there is no final score.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    public Set<PerformanceCategory> notEntered(ScoreQuery query, QualityScore score) {
        access.toRead(query.practice());
        if (score.finalScore().isPresent()) {
            return Set.of();
        }
        OtherCategories entered = scorer.others(query);
        return Arrays.stream(PerformanceCategory.values())
                .filter(category -> category != PerformanceCategory.QUALITY)
                .filter(category -> !score.weights().of(category).equals(Percent.ZERO))
                .filter(category -> entered.percent(category).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PerformanceCategory.class)));
    }

    /// The rule sets of a year, the regulation first; none when the year has no rules yet.
    public List<QualityPolicy> ruleSets(PerformanceYear year) {
        if (!policies.years().contains(year)) {
            return List.of();
        }
        return policies.ruleSets(year).stream()
                .map(rules -> policies.find(year, rules))
                .toList();
    }

    /// The benchmarks that scores of a year rest on now.
    public BenchmarkTable benchmarks(PerformanceYear year) {
        return benchmarks.of(year);
    }
}
