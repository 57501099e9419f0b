package org.decile.core.score;

import java.util.List;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.mips.Participation;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.BonusPolicy;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;

/// Bonus points, 42 CFR 414.1380(b)(1)(v), and the complex organization adjustment, (b)(1)(vii)(C).
final class BonusPoints {
    private final BonusPolicy policy;
    private final HighPriorityBonus highPriority;
    private final CompleteData completeData;
    private final long caseMinimum;
    private final Points maximum;
    private final boolean explained;

    BonusPoints(QualityPolicy policy, boolean explained) {
        this.policy = policy.bonus();
        this.highPriority = new HighPriorityBonus(policy);
        this.completeData = new CompleteData(policy);
        this.caseMinimum = policy.reporting().caseMinimum().value();
        this.maximum = policy.measures().maximum().value();
        this.explained = explained;
    }

    /// The bonus and the steps to it.
    record Result(Bonus bonus, List<Step> steps) {}

    Result points(List<MeasureScore> measures, Set<BenchmarkKey> endToEnd, Participant participant, Points available) {
        Explanation steps = Explanation.begin(explained);
        Points forHighPriority =
                capped(highPriority.points(measures, steps), policy.highPriorityCap(), available, steps);
        Points forEndToEnd = endToEnd(measures, endToEnd, steps);
        if (policy.capsTogether().value()) {
            Points together = capped(forHighPriority.plus(forEndToEnd), policy.highPriorityCap(), available, steps);
            forEndToEnd = together.minus(forHighPriority);
        } else {
            forEndToEnd = capped(forEndToEnd, policy.endToEndCap(), available, steps);
        }
        Points small = smallPractice(measures, participant, steps);
        Points complex = capped(
                complexOrganization(measures, participant, steps), policy.complexOrganizationCap(), available, steps);
        return new Result(new Bonus(forHighPriority, forEndToEnd, small, complex), steps.steps());
    }

    private Points endToEnd(List<MeasureScore> measures, Set<BenchmarkKey> endToEnd, Explanation steps) {
        Parameter<Points> each = policy.endToEnd();
        if (each.value().isZero()) {
            steps.add(Reason.NO_BONUS, each.law(), "end-to-end bonus", "this year has none");
            return Points.ZERO;
        }
        int count = (int) measures.stream()
                .filter(MeasureScore::canEarnBonus)
                .filter(score -> score.key().collectionType() != CollectionType.CLAIMS)
                .filter(score -> endToEnd.contains(score.key()))
                .map(score -> score.key().measureId())
                .distinct()
                .count();
        Points points = each.value().times(count);
        if (count == 0) {
            steps.add(Reason.NO_BONUS, each.law(), "end-to-end bonus", "no measure was reported end to end");
        } else {
            steps.add(Reason.END_TO_END_BONUS, each.law(), points, count);
        }
        return points;
    }

    private Points smallPractice(List<MeasureScore> measures, Participant participant, Explanation steps) {
        Parameter<Points> bonus = policy.smallPractice();
        String name = "small-practice bonus";
        if (bonus.value().isZero()) {
            steps.add(Reason.NO_BONUS, bonus.law(), name, "this year has none in the quality category");
        } else if (!participant.smallPractice()) {
            steps.add(Reason.NO_BONUS, bonus.law(), name, "the practice is not small");
        } else if (measures.stream().noneMatch(MeasureScore::canEarnBonus)) {
            steps.add(Reason.NO_BONUS, bonus.law(), name, "no quality measure was submitted");
        } else {
            steps.add(Reason.SMALL_PRACTICE_BONUS, bonus.law(), bonus.value());
            return bonus.value();
        }
        return Points.ZERO;
    }

    private Points complexOrganization(List<MeasureScore> measures, Participant participant, Explanation steps) {
        Parameter<Points> each = policy.complexOrganization();
        boolean entitled = participant.participation() == Participation.VIRTUAL_GROUP
                || participant.participation() == Participation.APM_ENTITY;
        if (each.value().isZero()) {
            return Points.ZERO;
        }
        if (!entitled) {
            steps.add(
                    Reason.NO_BONUS,
                    each.law(),
                    "complex organization adjustment",
                    "only virtual groups and APM Entities get it");
            return Points.ZERO;
        }
        List<MeasureScore> electronic =
                measures.stream().filter(this::isCompleteElectronic).toList();
        int count = electronic.size();
        Points points = electronic.stream()
                .map(score -> each.value().atMost(maximum.minus(score.points())))
                .reduce(Points.ZERO, Points::plus);
        if (count > 0) {
            steps.add(Reason.COMPLEX_ORGANIZATION, each.law(), points, count);
        }
        return points;
    }

    private boolean isCompleteElectronic(MeasureScore score) {
        return score.key().collectionType() == CollectionType.ELECTRONIC_CQM
                && !score.isLeftOut()
                && score.cases() >= caseMinimum
                && completeData.isMet(score);
    }

    private static Points capped(Points points, Parameter<Percent> percent, Points available, Explanation steps) {
        if (points.isZero()) {
            return points;
        }
        Points cap = available.share(percent.value());
        if (points.compareTo(cap) <= 0) {
            return points;
        }
        steps.add(Reason.BONUS_CAP, percent.law(), cap, points, percent.value());
        return cap;
    }
}
