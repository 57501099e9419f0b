package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.decile.core.law.Citation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.FinalScorePolicy;
import org.decile.core.practice.OtherCategories;

/// The final score, 42 CFR 414.1380(c): category scores by their weights, and the bonuses on top.
final class FinalScoring {
    private static final Citation LAW = Citation.of("42 CFR 414.1380(c)");

    private final FinalScorePolicy policy;
    private final PaymentAdjustment paymentAdjustment;

    FinalScoring(FinalScorePolicy policy) {
        this.policy = policy;
        this.paymentAdjustment = new PaymentAdjustment(policy);
    }

    /// The final score; empty as long as the score of a category that weighs is not known.
    ///
    /// @param submitted whether the participant submitted any quality measure
    Optional<FinalScore> score(
            Percent quality, CategoryWeights.Result weights, Participant participant, boolean submitted) {
        if (weights.tooFewCategories()) {
            Percent threshold = percent(policy.performanceThreshold().value());
            return Optional.of(finished(
                    threshold,
                    List.of(Step.of(
                            Reason.FINAL_SCORE_IS_THRESHOLD,
                            policy.performanceThreshold().law(),
                            threshold))));
        }
        OtherCategories others = participant.settings().others();
        Percent sum = Percent.ZERO;
        StringJoiner terms = new StringJoiner(" + ");
        for (PerformanceCategory category : PerformanceCategory.values()) {
            Percent weight = weights.weights().of(category);
            if (weight.equals(Percent.ZERO)) {
                continue;
            }
            Optional<Percent> score =
                    category == PerformanceCategory.QUALITY ? Optional.of(quality) : others.percent(category);
            if (score.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(score.get().of(weight));
            terms.add("%s%% x %s%%".formatted(score.get().toShortText(4), weight.toShortText(4)));
        }
        List<Step> steps = new ArrayList<>(List.of(Step.of(Reason.FINAL_SCORE, LAW, terms.toString(), sum)));
        return Optional.of(finished(withBonuses(sum, participant, submitted, steps), steps));
    }

    private Percent withBonuses(Percent sum, Participant participant, boolean submitted, List<Step> steps) {
        Points entered = participant.settings().others().complexPatientBonus();
        Points complexPatients = entered.atMost(policy.complexPatientBonusCap().value());
        if (!entered.isZero()) {
            steps.add(Step.of(
                    Reason.COMPLEX_PATIENT_BONUS,
                    policy.complexPatientBonusCap().law(),
                    complexPatients,
                    entered));
        }
        Points small = policy.smallPracticeBonus().value();
        boolean entitled = participant.smallPractice()
                && (submitted || !participant.settings().others().percents().isEmpty());
        if (!small.isZero() && entitled) {
            steps.add(Step.of(
                    Reason.FINAL_SMALL_PRACTICE_BONUS,
                    policy.smallPracticeBonus().law(),
                    small));
        }
        Points bonus = complexPatients.plus(entitled ? small : Points.ZERO);
        Percent all = sum.plus(percent(bonus));
        if (all.compareTo(Percent.HUNDRED) > 0) {
            steps.add(Step.of(Reason.FINAL_SCORE_CAP, LAW, all));
        }
        return all.atMost(Percent.HUNDRED);
    }

    private FinalScore finished(Percent points, List<Step> steps) {
        List<Step> all = new ArrayList<>(steps);
        FinalScore.Adjustment adjustment = paymentAdjustment.of(points, all);
        return new FinalScore(points, adjustment, List.copyOf(all));
    }

    static Percent percent(Points points) {
        return new Percent(points.toBigDecimal());
    }
}
