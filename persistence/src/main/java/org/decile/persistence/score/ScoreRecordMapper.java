package org.decile.persistence.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.ScoreRecord;
import org.decile.core.score.ScoreRecord.Cause;

/// A score on record and its row.
final class ScoreRecordMapper {
    private ScoreRecordMapper() {}

    static ScoreRecordRow toRow(ScoreRecord score) {
        ScoreRecordRow row = new ScoreRecordRow();
        row.id = score.id();
        row.practiceId = score.practice().value();
        row.year = score.year().value();
        row.rules = score.rules().value();
        row.npi = score.npi().map(NationalProviderIdentifier::digits).orElse(null);
        row.at = score.at();
        row.cause = score.cause().name();
        row.causedBy = score.causedBy();
        row.qualityPercent = score.qualityPercent().value().toString();
        row.contribution = score.contribution().value().toString();
        row.policyChecksum = score.policyChecksum();
        row.benchmarkSource = score.benchmarkSource();
        row.benchmarkChecksum = score.benchmarkChecksum();
        row.explanation = score.explanation();
        return row;
    }

    static ScoreRecord toRecord(ScoreRecordRow row) {
        return new ScoreRecord(
                row.id,
                new PracticeId(row.practiceId),
                new PerformanceYear(row.year),
                new RuleSetId(row.rules),
                Optional.ofNullable(row.npi).map(NationalProviderIdentifier::new),
                row.at,
                Cause.valueOf(row.cause),
                row.causedBy,
                new Percent(new BigDecimal(row.qualityPercent)),
                new Percent(new BigDecimal(row.contribution)),
                row.policyChecksum,
                row.benchmarkSource,
                row.benchmarkChecksum,
                row.explanation);
    }
}
