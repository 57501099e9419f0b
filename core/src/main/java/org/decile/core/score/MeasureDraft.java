package org.decile.core.score;

import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.submission.ReportedMeasure;

/// A reported measure on its way to a score: what is known of it before its points.
///
/// @param completeness share of the eligible cases that were reported on; empty without eligible cases, and for data
///     that CMS collects itself
record MeasureDraft(
        ReportedMeasure reported,
        Measure measure,
        MeasureFigures figures,
        Optional<Percent> completeness,
        Optional<Benchmark> benchmark) {

    CollectionType collectionType() {
        return reported.collectionType();
    }

    /// The rate, when there is one.
    Optional<Rate> rate() {
        return figures.rate();
    }

    /// Nothing was reported on: no case was eligible, of a measure that is submitted.
    boolean hasNoCase() {
        return CompleteData.applies(collectionType()) && completeness().isEmpty();
    }

    /// The measure leaves both totals.
    MeasureScore leftOut(Step why, Explanation steps) {
        steps.add(why);
        return score(
                Optional.empty(),
                Points.ZERO,
                Points.ZERO,
                MeasureScore.State.EXCLUDED,
                Optional.of(why.reason()),
                steps);
    }

    /// The measure has points, of so many available; whether it counts is decided later.
    MeasureScore scored(Optional<Integer> decile, Points points, Points available, Explanation steps) {
        return score(decile, points, available, MeasureScore.State.NOT_CHOSEN, Optional.empty(), steps);
    }

    private MeasureScore score(
            Optional<Integer> decile,
            Points points,
            Points available,
            MeasureScore.State state,
            Optional<Reason> stateReason,
            Explanation steps) {
        figures.origin().ifPresent(steps::add);
        return new MeasureScore(
                reported.key(),
                Optional.of(measure),
                figures.rate(),
                figures.rateDiffers(),
                completeness,
                figures.cases(),
                benchmark,
                decile,
                points,
                available,
                state,
                stateReason,
                steps.steps());
    }
}
