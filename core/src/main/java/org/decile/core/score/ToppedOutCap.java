package org.decile.core.score;

import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.number.Points;
import org.decile.core.policy.ToppedOutPolicy;

/// The cap on topped-out measures, 42 CFR 414.1380(b)(1)(iv).
final class ToppedOutCap {
    private final ToppedOutPolicy policy;

    ToppedOutCap(ToppedOutPolicy policy) {
        this.policy = policy;
    }

    boolean caps(Benchmark benchmark) {
        return switch (policy.rule().value()) {
            case NONE -> false;
            case LISTED_MEASURES ->
                benchmark.toppedOut()
                        && policy.listed().value().contains(benchmark.key().measureId());
            case FLAGGED_BENCHMARKS -> benchmark.capped();
        };
    }

    Points apply(Points points, Benchmark benchmark) {
        return caps(benchmark) ? points.atMost(policy.cap().value()) : points;
    }

    /// What the cap did to these points, if the measure is topped out at all.
    Optional<Step> step(Points points, Benchmark benchmark) {
        Points capped = apply(points, benchmark);
        if (!capped.equals(points)) {
            return Optional.of(Step.of(Reason.TOPPED_OUT_CAP, policy.cap().law(), capped, points));
        }
        return benchmark.toppedOut() && !caps(benchmark)
                ? Optional.of(
                        Step.of(Reason.TOPPED_OUT_NOT_CAPPED, policy.rule().law()))
                : Optional.empty();
    }
}
