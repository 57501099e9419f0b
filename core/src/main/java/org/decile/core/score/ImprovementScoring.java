package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.law.Citation;
import org.decile.core.mips.Participation;
import org.decile.core.number.Percent;
import org.decile.core.policy.CitationPolicy;
import org.decile.core.policy.ImprovementPolicy;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.practice.PriorYear;

/// The improvement score, 42 CFR 414.1380(b)(1)(vi): how much more of the available points was achieved than the year
/// before, in tenths of the earlier share.
final class ImprovementScoring {

    /// Without a year before, whatever the other conditions.
    private static final Improvement NONE = new Improvement(false, Percent.ZERO, List.of(), List.of());

    private final ImprovementPolicy policy;
    private final CitationPolicy citations;
    private final boolean explained;

    ImprovementScoring(QualityPolicy policy, boolean explained) {
        this.policy = policy.improvement();
        this.citations = policy.citations();
        this.explained = explained;
    }

    Improvement score(
            Percent achievement, Optional<PriorYear> prior, FullParticipation participation, Participant participant) {
        if (prior.isEmpty() && !explained) {
            return NONE;
        }
        List<Improvement.Condition> conditions = conditions(prior, participation, participant);
        Optional<Improvement.Condition> failed =
                conditions.stream().filter(condition -> !condition.met()).findFirst();
        if (failed.isPresent() || prior.isEmpty()) {
            String fact = failed.map(Improvement.Condition::fact).orElse("no figures of the year before");
            Citation law = failed.map(Improvement.Condition::law).orElse(citations.priorYear());
            Explanation steps = Explanation.begin(explained);
            steps.add(Reason.IMPROVEMENT_NOT_SCORED, law, fact);
            return new Improvement(false, Percent.ZERO, told(conditions), steps.steps());
        }
        return improvement(achievement, prior.get(), conditions);
    }

    private List<Improvement.Condition> conditions(
            Optional<PriorYear> prior, FullParticipation participation, Participant participant) {
        List<Improvement.Condition> conditions = new ArrayList<>();
        boolean offered = policy.offered().value();
        conditions.add(new Improvement.Condition(
                "The year scores improvement",
                offered,
                offered ? "it does" : "this year has no improvement scoring",
                policy.offered().law()));
        conditions.add(new Improvement.Condition(
                "Achievement percent of the year before",
                prior.isPresent(),
                prior.map(year -> year.achievementPercent().toShortText(4) + "%")
                        .orElse("the achievement percent of the year before is not known"),
                citations.priorYear()));
        prior.map(this::facilityBased).ifPresent(conditions::add);
        conditions.add(identifier(prior, participant));
        conditions.add(new Improvement.Condition(
                "Full participation this year",
                participation.isFull(),
                participation.fact(),
                citations.fullParticipation()));
        return List.copyOf(conditions);
    }

    private Improvement.Condition facilityBased(PriorYear prior) {
        boolean comparable = !prior.facilityBased()
                || policy.facilityBasedPriorYear().value() == ImprovementPolicy.FacilityBasedPriorYear.COMPARABLE;
        return new Improvement.Condition(
                "The year before can be compared",
                comparable,
                comparable
                        ? "its score was made from measures"
                        : "the year before was scored by the results of a facility",
                policy.facilityBasedPriorYear().law());
    }

    /// Under another identifier the prior figure is that of the clinicians, where the rules take it at all.
    private Improvement.Condition identifier(Optional<PriorYear> prior, Participant participant) {
        boolean same = prior.map(PriorYear::sameIdentifier).orElse(true);
        boolean taken = policy.differentIdentifier().value() == ImprovementPolicy.DifferentIdentifier.PRIOR_OF_MEMBERS;
        String fact = "the same";
        if (!same) {
            fact = taken
                    ? "another one: the figure entered must be " + figureOfMembers(participant)
                    : "the practice took part under another identifier the year before";
        }
        return new Improvement.Condition(
                taken
                        ? "Figure of the year before under the same identifier or of the members"
                        : "Same identifier in both years",
                same || taken,
                fact,
                policy.differentIdentifier().law());
    }

    private static String figureOfMembers(Participant participant) {
        return participant.participation() == Participation.INDIVIDUAL
                ? "the highest achievement percent the clinician was paid by"
                : "the mean of the members' achievement percents";
    }

    private Improvement improvement(Percent achievement, PriorYear prior, List<Improvement.Condition> conditions) {
        Explanation steps = Explanation.begin(explained);
        Percent before = floored(prior, steps);
        Percent more = achievement.minus(before);
        if (more.compareTo(Percent.ZERO) <= 0) {
            steps.addFirst(Reason.IMPROVEMENT_NONE, policy.maximum().law(), achievement, before);
            return new Improvement(true, Percent.ZERO, told(conditions), steps.steps());
        }
        Percent maximum = policy.maximum().value();
        Percent percent = more.scaled(maximum, before);
        steps.addFirst(Reason.IMPROVEMENT_PERCENT, policy.maximum().law(), achievement, before, maximum, percent);
        if (percent.compareTo(maximum) > 0) {
            steps.addFirst(Reason.IMPROVEMENT_CAP, policy.maximum().law(), maximum, percent);
        }
        return new Improvement(true, percent.atMost(maximum), told(conditions), steps.steps());
    }

    private List<Improvement.Condition> told(List<Improvement.Condition> conditions) {
        return explained ? conditions : List.of();
    }

    /// The prior achievement percent, or the floor where the prior year was at or below it.
    private Percent floored(PriorYear prior, Explanation steps) {
        Percent floor = policy.priorFloor().value();
        Percent trigger = switch (policy.floorTrigger().value()) {
            case ACHIEVEMENT_PERCENT -> prior.achievementPercent();
            case CATEGORY_PERCENT -> prior.categoryPercent().orElse(prior.achievementPercent());
        };
        if (trigger.compareTo(floor) > 0 && !prior.achievementPercent().equals(Percent.ZERO)) {
            return prior.achievementPercent();
        }
        steps.add(Reason.IMPROVEMENT_FLOOR, policy.floorTrigger().law(), floor, trigger);
        return floor;
    }
}
