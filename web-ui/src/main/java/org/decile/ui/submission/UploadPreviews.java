package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

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
    ///
    /// @param gone results of which no case is left; those that are in force will not be there any more
    List<UploadPreview> of(
            PracticeId practice, PerformanceYear year, List<ParticipantResult> brought, List<ParticipantResult> gone) {
        var inForce = byParticipant(uploads.inForce(practice, year));
        var upload = byParticipant(brought);
        var without = byParticipant(gone);
        OfYear ofYear = new OfYear(year, scores.of(practice, year));
        List<UploadPreview> previews = new ArrayList<>();
        Stream.concat(upload.keySet().stream(), without.keySet().stream())
                .distinct()
                .forEach(npi -> {
                    UploadPreview preview = ofYear.preview(
                            npi,
                            inForce.getOrDefault(npi, Map.of()),
                            upload.getOrDefault(npi, Map.of()),
                            without.getOrDefault(npi, Map.of()));
                    previews.add(npi.isEmpty() ? 0 : previews.size(), preview);
                });
        return previews;
    }

    private record OfYear(PerformanceYear year, ScorePreviews.OfYear scores) {

        UploadPreview preview(
                Optional<NationalProviderIdentifier> npi,
                Map<BenchmarkKey, ReportedMeasure> old,
                Map<BenchmarkKey, ReportedMeasure> brought,
                Map<BenchmarkKey, ReportedMeasure> gone) {
            List<ReportedMeasure> lost = gone.values().stream()
                    .filter(measure -> measure.equals(old.get(measure.key())))
                    .toList();
            Map<BenchmarkKey, ReportedMeasure> together = new LinkedHashMap<>(old);
            lost.forEach(measure -> together.remove(measure.key()));
            together.putAll(brought);
            Optional<QualityScore> before = scores.score(npi, List.copyOf(old.values()));
            Optional<QualityScore> after = scores.score(npi, List.copyOf(together.values()));
            List<UploadPreview.Row> rows = Stream.concat(brought.values().stream(), lost.stream())
                    .map(measure -> new UploadPreview.Row(
                            measure.key(),
                            title(measure),
                            effect(old.get(measure.key()), together.get(measure.key())),
                            points(before, measure.key()),
                            points(after, measure.key()),
                            leftOut(after, measure.key())))
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

    private static Effect effect(@Nullable ReportedMeasure before, @Nullable ReportedMeasure after) {
        if (before == null) {
            return Effect.NEW;
        }
        if (after == null) {
            return Effect.GONE;
        }
        return before.equals(after) ? Effect.UNCHANGED : Effect.REPLACED;
    }

    private static Optional<Points> points(Optional<QualityScore> score, BenchmarkKey key) {
        return measure(score, key).filter(measure -> !isLeftOut(measure)).map(MeasureScore::points);
    }

    private static Optional<String> leftOut(Optional<QualityScore> score, BenchmarkKey key) {
        return measure(score, key)
                .filter(UploadPreviews::isLeftOut)
                .map(measure -> measure.headline().text());
    }

    private static boolean isLeftOut(MeasureScore measure) {
        return measure.state() == MeasureScore.State.EXCLUDED;
    }

    private static Optional<MeasureScore> measure(Optional<QualityScore> score, BenchmarkKey key) {
        return score.stream()
                .flatMap(known -> known.measures().stream())
                .filter(measure -> measure.key().equals(key))
                .findFirst();
    }
}
