package org.decile.core.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.policy.BonusPolicy;
import org.decile.core.policy.QualityPolicy;

/// Bonus points for each high-priority measure beyond the required one, 42 CFR 414.1380(b)(1)(v)(A): the measure needs
/// the case minimum, completeness and a rate above zero, but need not count itself.
final class HighPriorityBonus {
    private final BonusPolicy policy;
    private final CompleteData completeData;
    private final long caseMinimum;
    private final boolean webInterface;

    HighPriorityBonus(QualityPolicy policy) {
        this.policy = policy.bonus();
        this.webInterface = policy.webInterface().highPriorityBonus().value();
        this.completeData = new CompleteData(policy);
        this.caseMinimum = policy.reporting().caseMinimum().value();
    }

    Points points(List<MeasureScore> measures, Explanation steps) {
        Citation law = policy.outcome().law();
        if (policy.outcome().value().isZero() && policy.highPriority().value().isZero()) {
            steps.add(Reason.NO_BONUS, law, "high-priority bonus", "this year has none");
            return Points.ZERO;
        }
        Map<MeasureId, Points> earned = earned(measures);
        Points sum = earned.values().stream().reduce(Points.ZERO, Points::plus);
        if (sum.isZero()) {
            steps.add(Reason.NO_BONUS, law, "high-priority bonus", "no further high-priority measure qualifies");
        } else {
            steps.add(() -> Step.of(Reason.HIGH_PRIORITY_BONUS, law, sum, terms(earned)));
        }
        return sum;
    }

    private Map<MeasureId, Points> earned(List<MeasureScore> measures) {
        Optional<MeasureScore> passedOver = passedOver(measures);
        Map<MeasureId, Points> earned = new LinkedHashMap<>();
        for (MeasureScore score : measures) {
            boolean counts =
                    qualifies(score) && passedOver.filter(score::equals).isEmpty();
            if (counts) {
                earned.putIfAbsent(score.key().measureId(), worth(score));
            }
        }
        return earned;
    }

    /// The one that earns no bonus because an outcome or high-priority measure is required anyway.
    private Optional<MeasureScore> passedOver(List<MeasureScore> measures) {
        return switch (policy.passedOver().value()) {
            case REQUIRED_MEASURE ->
                measures.stream().filter(HighPriorityBonus::isRequired).findFirst();
            case BEST_ELIGIBLE_MEASURE ->
                measures.stream().filter(this::qualifies).min(BestMeasures.ORDER);
        };
    }

    private static String terms(Map<MeasureId, Points> earned) {
        return earned.entrySet().stream()
                .map(term -> "%s for measure %s".formatted(term.getValue(), term.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static boolean isRequired(MeasureScore score) {
        return score.isBecause(Reason.CHOSEN_REQUIRED) || score.isBecause(Reason.CHOSEN_HIGH_PRIORITY);
    }

    private boolean qualifies(MeasureScore score) {
        return score.canEarnBonus()
                && !worth(score).isZero()
                && !isWithoutBonus(score)
                && (isSurvey(score) || hasPerformance(score));
    }

    private boolean isWithoutBonus(MeasureScore score) {
        return score.key().collectionType() == CollectionType.WEB_INTERFACE && !webInterface;
    }

    private boolean hasPerformance(MeasureScore score) {
        Rate worst = score.inverse() ? Rate.HUNDRED : Rate.ZERO;
        return score.cases() >= caseMinimum
                && completeData.isMet(score)
                && score.performanceRate().filter(rate -> !rate.equals(worst)).isPresent();
    }

    private static boolean isSurvey(MeasureScore score) {
        return score.key().collectionType() == CollectionType.CAHPS;
    }

    private Points worth(MeasureScore score) {
        if (score.is(measure -> measure.isOutcome() || measure.isPatientExperience())) {
            return policy.outcome().value();
        }
        return score.is(Measure::isHighPriority) ? policy.highPriority().value() : Points.ZERO;
    }
}
