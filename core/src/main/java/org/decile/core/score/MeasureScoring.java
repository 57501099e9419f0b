package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.number.Points;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Submission;

/// Scores every reported measure by itself: left out, or with points.
final class MeasureScoring {
    private static final Citation MEASURE_LIST = Citation.of("CMS quality measures list");

    private final MeasureCatalog catalog;
    private final BenchmarkTable benchmarks;
    private final Exclusions exclusions;
    private final AchievementPoints achievementPoints;
    private final CompleteData completeData;
    private final CahpsSurvey cahps;

    MeasureScoring(QualityPolicy policy, MeasureCatalog catalog, BenchmarkTable benchmarks) {
        this.catalog = catalog;
        this.benchmarks = benchmarks;
        this.exclusions = new Exclusions(policy);
        this.achievementPoints = new AchievementPoints(policy);
        this.completeData = new CompleteData(policy);
        this.cahps = new CahpsSurvey(policy, catalog);
    }

    List<MeasureScore> score(Submission submission, Participant participant) {
        List<MeasureScore> scores = new ArrayList<>();
        for (ReportedMeasure reported : submission.measures()) {
            scores.add(catalog.find(reported.measureId())
                    .map(measure -> score(reported, measure, participant))
                    .orElseGet(() -> unknown(reported)));
        }
        return cahps.combine(scores);
    }

    private MeasureScore score(ReportedMeasure reported, Measure measure, Participant participant) {
        MeasureDraft draft = new MeasureDraft(
                reported,
                measure,
                figures(reported, measure),
                benchmarks.find(reported.measureId(), reported.collectionType()),
                completenessApplies(reported.collectionType()));
        return exclusions
                .why(draft, participant)
                .map(draft::leftOut)
                .orElseGet(() -> achievementPoints.score(draft, participant));
    }

    private MeasureFigures figures(ReportedMeasure reported, Measure measure) {
        MeasureFigures figures = OverallRate.figures(reported, measure);
        return figures.of(completeData.expected(
                reported.collectionType(), figures.reporting().eligiblePopulation()));
    }

    /// CMS collects survey and administrative claims data itself; nobody can report them incompletely.
    private static boolean completenessApplies(CollectionType type) {
        return type != CollectionType.CAHPS && type != CollectionType.ADMINISTRATIVE_CLAIMS;
    }

    private MeasureScore unknown(ReportedMeasure reported) {
        return new MeasureScore(
                reported.key(),
                "Unknown measure",
                false,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Points.ZERO,
                Points.ZERO,
                MeasureScore.State.EXCLUDED,
                List.of(Step.of(Reason.UNKNOWN_MEASURE, MEASURE_LIST, reported.measureId(), catalog.year())));
    }
}
