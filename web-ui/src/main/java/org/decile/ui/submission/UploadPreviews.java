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
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Uploads;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.ScoreService;
import org.decile.ui.submission.UploadPreview.Effect;

/// Works out what a file would change, participant by participant, without storing anything.
@Singleton
class UploadPreviews {

    private final ScoreService scores;
    private final Uploads uploads;

    @Inject
    UploadPreviews(ScoreService scores, Uploads uploads) {
        this.scores = scores;
        this.uploads = uploads;
    }

    /// One preview for each participant of the file, in the file's order.
    List<UploadPreview> of(PracticeId practice, PerformanceYear year, List<ParticipantResult> brought) {
        var inForce = byParticipant(uploads.inForce(practice, year));
        List<UploadPreview> previews = new ArrayList<>();
        byParticipant(brought)
                .forEach((npi, measures) -> previews.add(preview(
                        new ScoreQuery(practice, year, RuleSetId.CMS, npi),
                        inForce.getOrDefault(npi, Map.of()),
                        measures)));
        return previews;
    }

    private UploadPreview preview(
            ScoreQuery query, Map<BenchmarkKey, ReportedMeasure> old, Map<BenchmarkKey, ReportedMeasure> brought) {
        Map<BenchmarkKey, ReportedMeasure> together = new LinkedHashMap<>(old);
        together.putAll(brought);
        Optional<QualityScore> before = score(query, old);
        Optional<QualityScore> after = score(query, together);
        List<UploadPreview.Row> rows = brought.values().stream()
                .map(measure -> new UploadPreview.Row(
                        measure.key(),
                        title(query.year(), measure),
                        effect(Optional.ofNullable(old.get(measure.key())), measure),
                        points(before, measure.key()),
                        points(after, measure.key())))
                .toList();
        return new UploadPreview(
                query.npi(),
                before.map(QualityScore::qualityPercent),
                after.map(QualityScore::qualityPercent),
                rows,
                together.size() - brought.size());
    }

    private Optional<QualityScore> score(ScoreQuery query, Map<BenchmarkKey, ReportedMeasure> measures) {
        return scores.preview(
                query,
                measures.values().stream()
                        .map(measure -> new ParticipantResult(query.npi(), measure))
                        .toList());
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

    private static String title(PerformanceYear year, ReportedMeasure measure) {
        return MeasureCatalogs.of(year)
                .find(measure.measureId())
                .map(Measure::title)
                .orElse("");
    }
}
