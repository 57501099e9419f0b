package org.decile.core.score;

import org.decile.core.number.Percent;
import org.decile.core.policy.FinalScorePolicy;

/// What a final score does to Medicare payments, 42 CFR 414.1405: the full reduction up to a quarter of the
/// performance threshold, a sliding one up to the threshold, a sliding increase above it.
final class PaymentAdjustment {
    private static final Percent QUARTER = Percent.of("25");

    private final FinalScorePolicy policy;

    PaymentAdjustment(FinalScorePolicy policy) {
        this.policy = policy;
    }

    FinalScore.Adjustment of(Percent points, Explanation steps) {
        Percent maximum = policy.maximumAdjustment().value();
        Percent threshold = FinalScoring.percent(policy.performanceThreshold().value());
        if (points.compareTo(threshold) >= 0) {
            return positive(points, threshold, maximum, steps);
        }
        Percent reduction = points.compareTo(threshold.of(QUARTER)) <= 0
                ? maximum
                : threshold.minus(points).scaled(maximum, threshold);
        Percent change = Percent.ZERO.minus(reduction);
        steps.add(Reason.PAYMENT_REDUCTION, policy.maximumAdjustment().law(), reduction, points, threshold);
        return new FinalScore.Adjustment(change, change, false);
    }

    private FinalScore.Adjustment positive(Percent points, Percent threshold, Percent maximum, Explanation steps) {
        Percent unscaled = points.minus(threshold).scaled(maximum, Percent.HUNDRED.minus(threshold));
        int factor = policy.maximumScalingFactor().value();
        Percent most = unscaled.scaled(Percent.of(String.valueOf(factor)), Percent.of("1"));
        if (unscaled.equals(Percent.ZERO)) {
            steps.add(Reason.PAYMENT_UNCHANGED, policy.performanceThreshold().law(), threshold);
        } else {
            steps.add(Reason.PAYMENT_INCREASE, policy.maximumScalingFactor().law(), most, unscaled, factor);
        }
        boolean additional = !policy.additionalThreshold().value().isZero()
                && points.compareTo(FinalScoring.percent(
                                policy.additionalThreshold().value()))
                        >= 0;
        if (additional) {
            steps.add(
                    Reason.ADDITIONAL_ADJUSTMENT,
                    policy.additionalThreshold().law(),
                    policy.additionalThreshold().value());
        }
        return new FinalScore.Adjustment(Percent.ZERO, most, additional);
    }
}
