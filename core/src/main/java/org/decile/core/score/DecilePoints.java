package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.benchmark.Benchmark;
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

    /// Points, the decile they come from, and the steps, the sentence about the points first.
    record Result(Points points, int decile, List<Step> steps) {}

    Result points(Rate rate, Benchmark benchmark) {
        Standing standing = benchmark.ladder().standing(rate);
        if (policy.worstRate().value() == MeasurePolicy.WorstRate.ZERO && rate.equals(worst(benchmark))) {
            Step why = Step.of(Reason.WORST_RATE, policy.worstRate().law(), rate);
            return new Result(Points.ZERO, standing.decile(), List.of(why));
        }
        if (standing.decile() < policy.firstScoredDecile().value()) {
            return floor(standing, benchmark.ladder());
        }
        return standing.decile() == DecileLadder.DECILES ? top(standing, benchmark.ladder()) : partial(rate, standing);
    }

    private static Rate worst(Benchmark benchmark) {
        return benchmark.ladder().inverse() ? Rate.HUNDRED : Rate.ZERO;
    }

    private Result floor(Standing standing, DecileLadder ladder) {
        int first = policy.firstScoredDecile().value();
        Points points = policy.floor().value();
        String start = ladder.start(first).map(Rate::toString).orElse("an unpublished rate");
        return new Result(
                points,
                standing.decile(),
                List.of(Step.of(Reason.DECILE_FLOOR, policy.floor().law(), points, first, start)));
    }

    private Result top(Standing standing, DecileLadder ladder) {
        Points points = policy.maximum().value();
        Rate start = ladder.starts().getLast();
        return new Result(
                points,
                standing.decile(),
                List.of(Step.of(Reason.TOP_DECILE, policy.maximum().law(), points, start)));
    }

    private Result partial(Rate rate, Standing standing) {
        int decile = standing.decile();
        Points points = Points.of(decile)
                .plus(rounded(standing.progress(rate)))
                .atLeast(policy.floor().value());
        Citation law = policy.maximum().law();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(Reason.DECILE_POINTS, law, points, decile));
        standing.bounds().ifPresent(bounds -> {
            steps.add(Step.of(Reason.DECILE_BOUNDS, law, decile, bounds.start(), decile + 1, bounds.next()));
            steps.add(Step.of(
                    partialReason(), policy.rounding().law(), decile, rate, bounds.start(), bounds.next(), points));
        });
        return new Result(points, decile, steps);
    }

    private Reason partialReason() {
        return switch (policy.rounding().value()) {
            case ENGINE4DP -> Reason.PARTIAL_POINTS;
            case TENTHS_CEILING9 -> Reason.PARTIAL_TENTHS;
        };
    }

    private Points rounded(Points progress) {
        return switch (policy.rounding().value()) {
            case ENGINE4DP -> progress;
            case TENTHS_CEILING9 -> progress.toTenths().atMost(HIGHEST_TENTH);
        };
    }
}
