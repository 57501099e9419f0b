package org.decile.persistence.submission;

import java.time.Instant;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;

/// Invented uploads and results.
final class Sent {
    static final String ANA = "1000000001";
    static final String BEN = "1000000002";

    private static final String CHECKSUM = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Sent() {}

    static Upload upload(PracticeId practice, PerformanceYear year, String name, Instant at) {
        return new Upload(
                UploadId.random(),
                practice,
                year,
                name,
                CHECKSUM,
                "Measure results",
                1,
                1,
                "ana",
                at,
                Optional.empty());
    }

    /// The practice's own result with `met` of 100 cases met.
    static ParticipantResult practice(String measure, int met) {
        return new ParticipantResult(Optional.empty(), measure(measure, CollectionType.MIPS_CQM, met));
    }

    static ParticipantResult practice(String measure, CollectionType type, int met) {
        return new ParticipantResult(Optional.empty(), measure(measure, type, met));
    }

    static ParticipantResult clinician(String npi, String measure, int met) {
        return new ParticipantResult(
                Optional.of(new NationalProviderIdentifier(npi)), measure(measure, CollectionType.MIPS_CQM, met));
    }

    /// `practice|1000000001 measure type met`, as a short form to compare.
    static String brief(ParticipantResult result) {
        BenchmarkKey key = result.measure().key();
        return "%s %s %s %d"
                .formatted(
                        result.npi().map(NationalProviderIdentifier::digits).orElse("practice"),
                        key.measureId(),
                        key.collectionType().code(),
                        result.measure().results().getFirst().counts().performanceMet());
    }

    private static ReportedMeasure measure(String measure, CollectionType type, int met) {
        return ReportedMeasure.of(MeasureId.of(measure), type, new Counts(100, met, 100 - met, 0, 0));
    }
}
