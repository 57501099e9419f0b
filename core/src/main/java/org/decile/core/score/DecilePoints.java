package org.decile.core.score;

import org.decile.core.benchmark.DecileLadder;
import org.decile.core.benchmark.Standing;
import org.decile.core.law.Citation;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.policy.MeasurePolicy;

/// Points by decile, 42 CFR 414.1380(b)(1)(i) and (ii): the decile's number plus the way to the next one.
final class DecilePoints {
    private static final Points HIGHEST_TENTH = Points.of("0.9");

    private final MeasurePolicy policy;

    DecilePoints(MeasurePolicy policy) {
        this.policy = policy;
    }

    /// The points of a rate that stands there on the ladder; the sentence about them is the first step.
    Points points(Rate rate, DecileLadder ladder, Standing standing, Explanation steps) {
        if (policy.worstRate().value() == MeasurePolicy.WorstRate.ZERO && rate.equals(worst(ladder))) {
            steps.add(Reason.WORST_RATE, policy.worstRate().law(), rate);
            return Points.ZERO;
        }
        if (standing.decile() < policy.firstScoredDecile().value()) {
            return floor(ladder, steps);
        }
        return standing.decile() == DecileLadder.DECILES ? top(ladder, steps) : partial(rate, standing, steps);
    }

    private static Rate worst(DecileLadder ladder) {
        return ladder.inverse() ? Rate.HUNDRED : Rate.ZERO;
    }

    private Points floor(DecileLadder ladder, Explanation steps) {
        int first = policy.firstScoredDecile().value();
        Points points = policy.floor().value();
        steps.add(() -> Step.of(
                Reason.DECILE_FLOOR,
                policy.floor().law(),
                points,
                first,
                ladder.start(first).map(Rate::toString).orElse("an unpublished rate")));
        return points;
    }

    private Points top(DecileLadder ladder, Explanation steps) {
        Points points = policy.maximum().value();
        steps.add(
                Reason.TOP_DECILE,
                policy.maximum().law(),
                points,
                ladder.starts().getLast());
        return points;
    }

    private Points partial(Rate rate, Standing standing, Explanation steps) {
        int decile = standing.decile();
        Points points = Points.of(decile)
                .plus(progress(rate, standing))
                .atLeast(policy.floor().value());
        Citation law = policy.maximum().law();
        steps.add(Reason.DECILE_POINTS, law, points, decile);
        if (standing.bounds().isPresent()) {
            Standing.Bounds bounds = standing.bounds().get();
            steps.add(Reason.DECILE_BOUNDS, law, decile, bounds.start(), decile + 1, bounds.next());
            steps.add(partialReason(), policy.rounding().law(), decile, rate, bounds.start(), bounds.next(), points);
        }
        return points;
    }

    private Reason partialReason() {
        return switch (policy.rounding().value()) {
            case ENGINE4DP -> Reason.PARTIAL_POINTS;
            case TENTHS_CEILING9 -> Reason.PARTIAL_TENTHS;
        };
    }

    private Points progress(Rate rate, Standing standing) {
        return switch (policy.rounding().value()) {
            case ENGINE4DP -> standing.progress(rate);
            case TENTHS_CEILING9 -> standing.tenths(rate).atMost(HIGHEST_TENTH);
        };
    }
}
