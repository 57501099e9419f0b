package org.decile.core.score;

import org.decile.core.benchmark.Benchmark;
import org.decile.core.number.Points;
import org.decile.core.policy.ToppedOutPolicy;

/// The cap on topped-out measures, 42 CFR 414.1380(b)(1)(iv).
final class ToppedOutCap {
    private final ToppedOutPolicy policy;

    ToppedOutCap(ToppedOutPolicy policy) {
        this.policy = policy;
    }

    /// The points after the cap.
    Points apply(Points points, Benchmark benchmark, Explanation steps) {
        boolean caps = caps(benchmark);
        Points capped = caps ? points.atMost(policy.cap().value()) : points;
        if (!capped.equals(points)) {
            steps.addFirst(Reason.TOPPED_OUT_CAP, policy.cap().law(), capped, points);
        } else if (benchmark.toppedOut() && !caps) {
            steps.add(Reason.TOPPED_OUT_NOT_CAPPED, policy.rule().law());
        }
        return capped;
    }

    private boolean caps(Benchmark benchmark) {
        return switch (policy.rule().value()) {
            case NONE -> false;
            case LISTED_MEASURES ->
                benchmark.toppedOut()
                        && policy.listed().value().contains(benchmark.key().measureId());
            case FLAGGED_BENCHMARKS -> benchmark.capped();
        };
    }
}
