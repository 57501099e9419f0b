package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.measure.Measure;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.submission.ReportedMeasure;

/// A reported measure on its way to a score: what is known of it before its points.
record MeasureDraft(
        ReportedMeasure reported,
        Measure measure,
        MeasureFigures figures,
        Optional<Benchmark> benchmark,
        boolean completenessApplies) {

    /// The measure leaves both totals.
    MeasureScore leftOut(Step why) {
        return score(Optional.empty(), Points.ZERO, Points.ZERO, MeasureScore.State.EXCLUDED, List.of(why));
    }

    /// The measure has points, of so many available; whether it counts is decided later.
    MeasureScore scored(Optional<Integer> decile, Points points, Points available, List<Step> steps) {
        return score(decile, points, available, MeasureScore.State.NOT_CHOSEN, steps);
    }

    /// The rate, when there is one.
    Optional<Rate> rate() {
        return figures.rate();
    }

    private MeasureScore score(
            Optional<Integer> decile, Points points, Points available, MeasureScore.State state, List<Step> steps) {
        List<Step> all = new ArrayList<>(steps);
        figures.origin().ifPresent(all::add);
        return new MeasureScore(
                reported.key(),
                measure.title(),
                measure.isInverse(),
                figures.rate(),
                completenessApplies ? figures.completeness() : Optional.empty(),
                figures.cases(),
                benchmark,
                decile,
                points,
                available,
                state,
                List.copyOf(all));
    }
}
