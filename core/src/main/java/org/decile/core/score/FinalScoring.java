package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final boolean explained;
    private final PaymentAdjustment paymentAdjustment;

    FinalScoring(FinalScorePolicy policy, boolean explained) {
        this.policy = policy;
        this.explained = explained;
        this.paymentAdjustment = new PaymentAdjustment(policy);
    }

    /// The final score; empty as long as the score of a category that weighs is not known.
    ///
    /// @param measures every reported quality measure
    Optional<FinalScore> score(
            Percent quality, CategoryWeights.Result weights, Participant participant, List<MeasureScore> measures) {
        Explanation steps = Explanation.begin(explained);
        if (weights.tooFewCategories()) {
            Percent threshold = percent(policy.performanceThreshold().value());
            steps.add(
                    Reason.FINAL_SCORE_IS_THRESHOLD,
                    policy.performanceThreshold().law(),
                    threshold);
            return Optional.of(finished(threshold, steps));
        }
        List<Term> terms =
                terms(quality, weights.weights(), participant.settings().others());
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Percent sum = terms.stream().map(Term::product).reduce(Percent.ZERO, Percent::plus);
        steps.add(() -> Step.of(
                Reason.FINAL_SCORE, LAW, terms.stream().map(Term::text).collect(Collectors.joining(" + ")), sum));
        return Optional.of(finished(withBonuses(sum, participant, measures, steps), steps));
    }

    /// A category that weighs.
    private record Term(Percent score, Percent weight) {
        Percent product() {
            return score.of(weight);
        }

        String text() {
            return "%s%% x %s%%".formatted(score.toShortText(4), weight.toShortText(4));
        }
    }

    /// Those of all categories that weigh; none as long as the score of one of them is not known.
    private static List<Term> terms(Percent quality, Weights weights, OtherCategories others) {
        List<Term> terms = new ArrayList<>();
        for (PerformanceCategory category : PerformanceCategory.values()) {
            Percent weight = weights.of(category);
            Optional<Percent> score =
                    category == PerformanceCategory.QUALITY ? Optional.of(quality) : others.percent(category);
            boolean weighs = !weight.equals(Percent.ZERO);
            if (weighs && score.isEmpty()) {
                return List.of();
            }
            if (weighs) {
                terms.add(new Term(score.get(), weight));
            }
        }
        return terms;
    }

    private Percent withBonuses(Percent sum, Participant participant, List<MeasureScore> measures, Explanation steps) {
        Points entered = participant.settings().others().complexPatientBonus();
        Points complexPatients = entered.atMost(policy.complexPatientBonusCap().value());
        if (!entered.isZero()) {
            steps.add(
                    Reason.COMPLEX_PATIENT_BONUS,
                    policy.complexPatientBonusCap().law(),
                    complexPatients,
                    entered);
        }
        Points small = policy.smallPracticeBonus().value();
        boolean entitled = participant.smallPractice()
                && (measures.stream().anyMatch(MeasureScore::wasSubmitted) || hasSubmittedOthers(participant));
        if (!small.isZero() && entitled) {
            steps.add(
                    Reason.FINAL_SMALL_PRACTICE_BONUS,
                    policy.smallPracticeBonus().law(),
                    small);
        }
        Points bonus = complexPatients.plus(entitled ? small : Points.ZERO);
        Percent all = sum.plus(percent(bonus));
        if (all.compareTo(Percent.HUNDRED) > 0) {
            steps.add(Reason.FINAL_SCORE_CAP, LAW, all);
        }
        return all.atMost(Percent.HUNDRED);
    }

    /// Cost is never submitted; a score of zero says nothing of data.
    private static boolean hasSubmittedOthers(Participant participant) {
        return Stream.of(PerformanceCategory.IMPROVEMENT_ACTIVITIES, PerformanceCategory.PROMOTING_INTEROPERABILITY)
                .flatMap(category -> participant.settings().others().percent(category).stream())
                .anyMatch(percent -> percent.compareTo(Percent.ZERO) > 0);
    }

    private FinalScore finished(Percent points, Explanation steps) {
        FinalScore.Adjustment adjustment = paymentAdjustment.of(points, steps);
        return new FinalScore(points, adjustment, steps.steps());
    }

    static Percent percent(Points points) {
        return new Percent(points.toBigDecimal());
    }
}
