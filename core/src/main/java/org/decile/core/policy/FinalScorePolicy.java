package org.decile.core.policy;

import org.decile.core.number.Percent;
import org.decile.core.number.Points;

/// The final score and the payment adjustment it leads to, 42 CFR 414.1380(c) and 414.1405.
///
/// @param performanceThreshold final score without adjustment
/// @param additionalThreshold final score from which the additional adjustment is paid; zero when the year has none
/// @param maximumAdjustment most that payments rise or fall before scaling, in percent
/// @param maximumScalingFactor most that CMS scales positive adjustments by to stay budget neutral
/// @param smallPracticeBonus added to a small practice's final score
/// @param complexPatientBonusCap the most the complex patient bonus can be
public record FinalScorePolicy(
        Parameter<Points> performanceThreshold,
        Parameter<Points> additionalThreshold,
        Parameter<Percent> maximumAdjustment,
        Parameter<Integer> maximumScalingFactor,
        Parameter<Points> smallPracticeBonus,
        Parameter<Points> complexPatientBonusCap) {

    static FinalScorePolicy of(PolicySection section) {
        return new FinalScorePolicy(
                section.points("performance-threshold"),
                section.points("additional-threshold"),
                section.percent("maximum-adjustment"),
                section.whole("maximum-scaling-factor"),
                section.points("small-practice-bonus"),
                section.points("complex-patient-bonus-cap"));
    }
}
