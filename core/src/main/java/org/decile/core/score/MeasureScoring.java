package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.law.Citation;
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
    private final boolean explained;
    private final OverallRate overallRate;
    private final Exclusions exclusions;
    private final AchievementPoints achievementPoints;
    private final CompleteData completeData;
    private final CahpsSurvey cahps;

    MeasureScoring(QualityPolicy policy, MeasureCatalog catalog, BenchmarkTable benchmarks, boolean explained) {
        this.catalog = catalog;
        this.benchmarks = benchmarks;
        this.explained = explained;
        this.overallRate = new OverallRate(explained);
        this.exclusions = new Exclusions(policy);
        this.achievementPoints = new AchievementPoints(policy);
        this.completeData = new CompleteData(policy);
        this.cahps = new CahpsSurvey(policy, catalog, explained);
    }

    List<MeasureScore> score(Submission submission, Participant participant) {
        List<MeasureScore> scores = new ArrayList<>(submission.measures().size());
        for (ReportedMeasure reported : submission.measures()) {
            Optional<Measure> measure = catalog.find(reported.measureId());
            scores.add(measure.isPresent() ? score(reported, measure.get(), participant) : unknown(reported));
        }
        return cahps.combine(scores);
    }

    private MeasureScore score(ReportedMeasure reported, Measure measure, Participant participant) {
        MeasureFigures figures = overallRate.figures(reported, measure);
        MeasureDraft draft = new MeasureDraft(
                reported,
                measure,
                figures,
                completeData.share(reported.collectionType(), figures.reporting()),
                benchmarks.find(reported.measureId(), reported.collectionType()));
        Explanation steps = Explanation.begin(explained);
        Optional<Step> exclusion = exclusions.why(draft, participant);
        return exclusion.isPresent()
                ? draft.leftOut(exclusion.get(), steps)
                : achievementPoints.score(draft, participant, steps);
    }

    private MeasureScore unknown(ReportedMeasure reported) {
        Explanation steps = Explanation.begin(explained);
        steps.add(Reason.UNKNOWN_MEASURE, MEASURE_LIST, reported.measureId(), catalog.year());
        return new MeasureScore(
                reported.key(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Points.ZERO,
                Points.ZERO,
                MeasureScore.State.EXCLUDED,
                Optional.of(Reason.UNKNOWN_MEASURE),
                steps.steps());
    }
}
