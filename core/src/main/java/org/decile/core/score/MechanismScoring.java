package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.number.Percent;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;

/// Scores each way of reporting by itself and lets the best one count, 42 CFR 414.1325(d).
final class MechanismScoring {
    private final QualityPolicy policy;
    private final MeasureCatalog catalog;
    private final boolean explained;
    private final BonusPoints bonusPoints;
    private final CompleteData completeData;
    private final WebInterfaceMeasures webInterface;

    MechanismScoring(QualityPolicy policy, MeasureCatalog catalog, BenchmarkTable benchmarks, boolean explained) {
        this.policy = policy;
        this.catalog = catalog;
        this.explained = explained;
        this.bonusPoints = new BonusPoints(policy, explained);
        this.completeData = new CompleteData(policy);
        this.webInterface = new WebInterfaceMeasures(policy, catalog, benchmarks, explained);
    }

    /// What one way of reporting makes.
    record Candidate(
            Mechanism mechanism,
            BestMeasures.Choice choice,
            RequiredMeasures required,
            Achievement achievement,
            BonusPoints.Result bonus,
            FullParticipation participation) {

        /// The category percent without improvement, by which the ways are compared.
        Percent percent() {
            return achievement.available().isZero()
                    ? Percent.ZERO
                    : Percent.ratio(achievement.points().plus(bonus.bonus().total()), achievement.available());
        }

        private Candidate with(List<MeasureScore> measures) {
            BestMeasures.Choice all = new BestMeasures.Choice(measures, choice.filledPlaces(), choice.outcomeMissing());
            return new Candidate(mechanism, all, required, achievement, bonus, participation);
        }
    }

    /// The best way of reporting; of equal ones the first in the order of collection types. Measures reported in other
    /// ways are among its measures too, with the reason why they do not count.
    Candidate best(List<MeasureScore> scores, Set<BenchmarkKey> endToEnd, Participant participant) {
        boolean combine = policy.reporting().combineCollectionTypes().value();
        List<Mechanism> used = Mechanism.used(scores, combine);
        Candidate best = candidate(used.getFirst(), scores, endToEnd, participant);
        for (Mechanism mechanism : used.subList(1, used.size())) {
            Candidate other = candidate(mechanism, scores, endToEnd, participant);
            best = other.percent().compareTo(best.percent()) > 0 ? other : best;
        }
        return withOthers(best, scores);
    }

    private Candidate candidate(
            Mechanism mechanism, List<MeasureScore> scores, Set<BenchmarkKey> endToEnd, Participant participant) {
        List<MeasureScore> own = mechanism.own(scores);
        RequiredMeasures required;
        BestMeasures.Choice choice;
        boolean keepsPlace = false;
        if (mechanism.isWebInterface()) {
            required = webInterface.required(own);
            choice = webInterface.choose(own);
        } else {
            EligibleMeasures eligible = EligibleMeasures.check(policy, catalog, scores, own, explained);
            Suppressed suppressed = Suppressed.of(eligible.scores());
            required = RequiredMeasures.of(policy, catalog, participant, eligible, suppressed, explained);
            keepsPlace = policy.reporting().outcomeMeasures().value() > 0
                    && !suppressed.outcomeOrHighPriority()
                    && !eligible.outcomeExcused();
            choice = new BestMeasures(required.number(), keepsPlace).choose(eligible.scores());
        }
        Achievement achievement = Achievement.of(choice, required, policy, explained);
        BonusPoints.Result bonus =
                bonusPoints.points(choice.measures(), endToEnd, participant, achievement.available());
        FullParticipation participation = FullParticipation.of(
                mechanism.submitted(choice.measures()), required.number(), keepsPlace, completeData);
        return new Candidate(mechanism, choice, required, achievement, bonus, participation);
    }

    private Candidate withOthers(Candidate best, List<MeasureScore> scores) {
        if (best.choice().measures().size() == scores.size()) {
            return best;
        }
        Parameter<Boolean> combine = policy.reporting().combineCollectionTypes();
        Step why =
                Step.of(Reason.OTHER_MECHANISM, combine.law(), best.mechanism().label(scores));
        List<MeasureScore> all = new ArrayList<>(best.choice().measures());
        scores.stream()
                .filter(score -> !best.mechanism().takes(score))
                .sorted(BestMeasures.ORDER)
                .map(score -> score.isLeftOut() ? score : score.as(MeasureScore.State.NOT_CHOSEN, why))
                .forEach(all::add);
        return best.with(List.copyOf(all));
    }
}
