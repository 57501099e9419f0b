package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;

/// The score of one reported measure.
///
/// @param measure as it stands in the year; empty when the year has no such measure
/// @param performanceRate as it entered the ladder; empty when no case counts for it
/// @param rateDiffers the rate is the submitted one, although its counts make another
/// @param completeness share of eligible cases reported on; empty for measures whose data CMS collects itself
/// @param cases the case count held against the case minimum
/// @param benchmark the benchmark that applies, if there is one
/// @param decile 1 to 10, or 0 below the first; empty when the rate was not held against a benchmark
/// @param points measure achievement points
/// @param available points it adds to the denominator when it counts: 10, or 0 when it is left out
/// @param stateReason why it counts, does not count or is left out; empty as long as that is not decided
/// @param steps the explanation; the first step says in one sentence why it has these points. Empty when none was
/// wanted
public record MeasureScore(
        BenchmarkKey key,
        Optional<Measure> measure,
        Optional<Rate> performanceRate,
        boolean rateDiffers,
        Optional<Percent> completeness,
        long cases,
        Optional<Benchmark> benchmark,
        Optional<Integer> decile,
        Points points,
        Points available,
        State state,
        Optional<Reason> stateReason,
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

    /// CMS's name of the measure.
    public String title() {
        return measure.map(Measure::title)
                .orElse(key.collectionType() == CollectionType.CAHPS ? "CAHPS for MIPS survey" : "Unknown measure");
    }

    /// A lower rate is better.
    public boolean inverse() {
        return is(Measure::isInverse);
    }

    /// What the rate is counted in.
    public RateUnit rateUnit() {
        return measure.map(Measure::rateUnit).orElse(RateUnit.NUMBER);
    }

    /// Whether the measure's points come from its place among the deciles of a benchmark.
    public boolean isScoredOnPerformance() {
        return decile.isPresent();
    }

    /// Why the measure has these points, in one step of its explanation.
    public Step headline() {
        return steps.getFirst();
    }

    public boolean isChosen() {
        return state == State.CHOSEN;
    }

    boolean isLeftOut() {
        return state == State.EXCLUDED;
    }

    /// Whether the year has the measure and it is of this kind.
    boolean is(Predicate<Measure> kind) {
        return measure.isPresent() && kind.test(measure.get());
    }

    /// Whether its state has this reason.
    boolean isBecause(Reason reason) {
        return stateReason.isPresent() && stateReason.get() == reason;
    }

    /// Whether the practice itself submitted the measure, and this result of it was neither left out nor outdone by
    /// the measure's or the practice's results reported in another way.
    boolean wasSubmitted() {
        return !isLeftOut()
                && key.collectionType() != CollectionType.ADMINISTRATIVE_CLAIMS
                && !isBecause(Reason.OTHER_COLLECTION_TYPE)
                && !isBecause(Reason.OTHER_MECHANISM);
    }

    /// Whether the practice submitted data that can earn a bonus: those that count, and those that leave both totals
    /// because CMS suppressed the measure or the Web Interface has no benchmark for it.
    boolean canEarnBonus() {
        return wasSubmitted()
                || isBecause(Reason.SUPPRESSED)
                || (isBecause(Reason.CLAIMS_NO_BENCHMARK) && key.collectionType() == CollectionType.WEB_INTERFACE);
    }

    /// The same score, now counting or not; the reason becomes the last step of its explanation, if it has one.
    MeasureScore as(State newState, Step why) {
        return with(available, newState, why, steps.size());
    }

    /// The same measure with its points, but out of both totals; the reason becomes the first step.
    MeasureScore leftOut(Step why) {
        return with(Points.ZERO, State.EXCLUDED, why, 0);
    }

    private MeasureScore with(Points newAvailable, State newState, Step why, int place) {
        return new MeasureScore(
                key,
                measure,
                performanceRate,
                rateDiffers,
                completeness,
                cases,
                benchmark,
                decile,
                points,
                newAvailable,
                newState,
                Optional.of(why.reason()),
                explained(why, place));
    }

    /// A score that is not explained stays so.
    private List<Step> explained(Step why, int place) {
        if (steps.isEmpty()) {
            return List.of();
        }
        List<Step> extended = new ArrayList<>(steps);
        extended.add(place, why);
        return List.copyOf(extended);
    }
}
