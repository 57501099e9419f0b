package org.decile.core.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.policy.BonusPolicy;
import org.decile.core.policy.QualityPolicy;

/// Bonus points for each high-priority measure beyond the required one, 42 CFR 414.1380(b)(1)(v)(A): the measure needs
/// the case minimum, completeness and a rate above zero, but need not count itself.
final class HighPriorityBonus {
    private final BonusPolicy policy;
    private final MeasureCatalog catalog;
    private final CompleteData completeData;
    private final long caseMinimum;
    private final boolean webInterface;

    HighPriorityBonus(QualityPolicy policy, MeasureCatalog catalog) {
        this.policy = policy.bonus();
        this.webInterface = policy.webInterface().highPriorityBonus().value();
        this.catalog = catalog;
        this.completeData = new CompleteData(policy);
        this.caseMinimum = policy.reporting().caseMinimum().value();
    }

    Points points(List<MeasureScore> measures, List<Step> steps) {
        Citation law = policy.outcome().law();
        if (policy.outcome().value().isZero() && policy.highPriority().value().isZero()) {
            steps.add(Step.of(Reason.NO_BONUS, law, "high-priority bonus", "this year has none"));
            return Points.ZERO;
        }
        Points sum = Points.ZERO;
        StringJoiner names = new StringJoiner(", ");
        Set<MeasureId> seen = new HashSet<>();
        for (MeasureScore score : measures) {
            Points points = isEligible(score) ? worth(score) : Points.ZERO;
            if (!points.isZero() && seen.add(score.key().measureId())) {
                sum = sum.plus(points);
                names.add("%s for measure %s".formatted(points, score.key().measureId()));
            }
        }
        steps.add(
                sum.isZero()
                        ? Step.of(
                                Reason.NO_BONUS,
                                law,
                                "high-priority bonus",
                                "no further high-priority measure qualifies")
                        : Step.of(Reason.HIGH_PRIORITY_BONUS, law, sum, names.toString()));
        return sum;
    }

    /// Whether the practice itself submitted the measure and it was not left out.
    static boolean wasSubmitted(MeasureScore score) {
        Reason last = score.steps().getLast().reason();
        return score.state() != MeasureScore.State.EXCLUDED
                && score.key().collectionType() != CollectionType.ADMINISTRATIVE_CLAIMS
                && last != Reason.OTHER_COLLECTION_TYPE
                && last != Reason.OTHER_MECHANISM;
    }

    private boolean isEligible(MeasureScore score) {
        Reason last = score.steps().getLast().reason();
        boolean isRequired = last == Reason.CHOSEN_REQUIRED || last == Reason.CHOSEN_HIGH_PRIORITY;
        return wasSubmitted(score)
                && !isRequired
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
        return catalog.find(score.key().measureId()).map(this::worth).orElse(Points.ZERO);
    }

    private Points worth(Measure measure) {
        if (measure.isOutcome() || measure.isPatientExperience()) {
            return policy.outcome().value();
        }
        return measure.isHighPriority() ? policy.highPriority().value() : Points.ZERO;
    }
}
