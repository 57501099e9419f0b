package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;

/// The explained score of one reported measure.
///
/// @param title CMS's name of the measure
/// @param performanceRate as it entered the ladder; empty when no case counts for it
/// @param completeness share of eligible cases reported on; empty for measures whose data CMS collects itself
/// @param cases the case count held against the case minimum
/// @param benchmark the benchmark that applies, if there is one
/// @param decile 1 to 10, or 0 below the first; empty when the rate was not held against a benchmark
/// @param points measure achievement points
/// @param available points it adds to the denominator when it counts: 10, or 0 when it is left out
/// @param steps the explanation; the first step says in one sentence why it has these points
public record MeasureScore(
        BenchmarkKey key,
        String title,
        boolean inverse,
        Optional<Rate> performanceRate,
        Optional<Percent> completeness,
        long cases,
        Optional<Benchmark> benchmark,
        Optional<Integer> decile,
        Points points,
        Points available,
        State state,
        List<Step> steps) {

    /// Whether a measure counts towards the category score.
    public enum State {
        CHOSEN("Counts"),
        NOT_CHOSEN("Does not count"),
        EXCLUDED("Left out");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Whether the measure's points come from its place among the deciles of a benchmark.
    public boolean isScoredOnPerformance() {
        return decile.isPresent();
    }

    /// Why the measure has these points, in one step.
    public Step headline() {
        return steps.getFirst();
    }

    public boolean isChosen() {
        return state == State.CHOSEN;
    }

    /// The same score, now counting or not, with the reason as a further step.
    MeasureScore as(State newState, Step why) {
        List<Step> extended = new ArrayList<>(steps);
        extended.add(why);
        return with(available, newState, extended);
    }

    /// The same measure with its points, but out of both totals.
    MeasureScore leftOut(Step why) {
        List<Step> extended = new ArrayList<>(steps);
        extended.addFirst(why);
        return with(Points.ZERO, State.EXCLUDED, extended);
    }

    private MeasureScore with(Points newAvailable, State newState, List<Step> newSteps) {
        return new MeasureScore(
                key,
                title,
                inverse,
                performanceRate,
                completeness,
                cases,
                benchmark,
                decile,
                points,
                newAvailable,
                newState,
                List.copyOf(newSteps));
    }
}
