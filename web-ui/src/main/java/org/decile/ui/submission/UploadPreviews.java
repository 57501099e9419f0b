package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Points;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Uploads;
import org.decile.ui.score.ScorePreviews;
import org.decile.ui.submission.UploadPreview.Effect;

/// Works out what files would change, participant by participant, without storing anything.
///
/// It asks nobody for permission: who began the upload has had it, and must have it again to confirm.
@Singleton
class UploadPreviews {

    private final ScorePreviews scores;
    private final Uploads uploads;

    @Inject
    UploadPreviews(ScorePreviews scores, Uploads uploads) {
        this.scores = scores;
        this.uploads = uploads;
    }

    /// One preview for each participant of the results, the practice as a whole first, then in their order.
    List<UploadPreview> of(PracticeId practice, PerformanceYear year, List<ParticipantResult> brought) {
        var inForce = byParticipant(uploads.inForce(practice, year));
        OfYear ofYear = new OfYear(year, scores.of(practice, year));
        List<UploadPreview> previews = new ArrayList<>();
        byParticipant(brought).forEach((npi, measures) -> {
            UploadPreview preview = ofYear.preview(npi, inForce.getOrDefault(npi, Map.of()), measures);
            previews.add(npi.isEmpty() ? 0 : previews.size(), preview);
        });
        return previews;
    }

    private record OfYear(PerformanceYear year, ScorePreviews.OfYear scores) {

        UploadPreview preview(
                Optional<NationalProviderIdentifier> npi,
                Map<BenchmarkKey, ReportedMeasure> old,
                Map<BenchmarkKey, ReportedMeasure> brought) {
            Map<BenchmarkKey, ReportedMeasure> together = new LinkedHashMap<>(old);
            together.putAll(brought);
            Optional<QualityScore> before = scores.score(npi, List.copyOf(old.values()));
            Optional<QualityScore> after = scores.score(npi, List.copyOf(together.values()));
            List<UploadPreview.Row> rows = brought.values().stream()
                    .map(measure -> new UploadPreview.Row(
                            measure.key(),
                            title(measure),
                            effect(Optional.ofNullable(old.get(measure.key())), measure),
                            points(before, measure.key()),
                            points(after, measure.key())))
                    .toList();
            return new UploadPreview(
                    npi,
                    before.map(QualityScore::qualityPercent),
                    after.map(QualityScore::qualityPercent),
                    rows,
                    together.size() - brought.size());
        }

        private String title(ReportedMeasure measure) {
            return MeasureCatalogs.of(year)
                    .find(measure.measureId())
                    .map(Measure::title)
                    .orElse("");
        }
    }

    private static Map<Optional<NationalProviderIdentifier>, Map<BenchmarkKey, ReportedMeasure>> byParticipant(
            List<ParticipantResult> results) {
        Map<Optional<NationalProviderIdentifier>, Map<BenchmarkKey, ReportedMeasure>> all = new LinkedHashMap<>();
        results.forEach(result -> all.computeIfAbsent(result.npi(), npi -> new LinkedHashMap<>())
                .put(result.measure().key(), result.measure()));
        return all;
    }

    private static Effect effect(Optional<ReportedMeasure> before, ReportedMeasure after) {
        return before.map(known -> known.equals(after) ? Effect.UNCHANGED : Effect.REPLACED)
                .orElse(Effect.NEW);
    }

    private static Optional<Points> points(Optional<QualityScore> score, BenchmarkKey key) {
        return score.stream()
                .flatMap(known -> known.measures().stream())
                .filter(measure -> measure.key().equals(key))
                .filter(measure -> measure.state() != MeasureScore.State.EXCLUDED)
                .map(MeasureScore::points)
                .findFirst();
    }
}
