package org.decile.core.score;

import java.util.ArrayList;
import java.util.Comparator;
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
    private final BonusPoints bonusPoints;
    private final CompleteData completeData;
    private final WebInterfaceMeasures webInterface;

    MechanismScoring(QualityPolicy policy, MeasureCatalog catalog, BenchmarkTable benchmarks) {
        this.policy = policy;
        this.catalog = catalog;
        this.bonusPoints = new BonusPoints(policy, catalog);
        this.completeData = new CompleteData(policy);
        this.webInterface = new WebInterfaceMeasures(policy, catalog, benchmarks);
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
        return Mechanism.used(scores, combine).stream()
                .map(mechanism -> candidate(mechanism, scores, endToEnd, participant))
                .max(Comparator.comparing(Candidate::percent))
                .map(best -> withOthers(best, scores))
                .orElseThrow();
    }

    private Candidate candidate(
            Mechanism mechanism, List<MeasureScore> scores, Set<BenchmarkKey> endToEnd, Participant participant) {
        List<MeasureScore> own = scores.stream().filter(mechanism::takes).toList();
        Suppressed suppressed = Suppressed.of(own, catalog);
        RequiredMeasures required;
        BestMeasures.Choice choice;
        if (mechanism.isWebInterface()) {
            required = webInterface.required(own);
            choice = webInterface.choose(own);
        } else {
            EligibleMeasures eligible = EligibleMeasures.check(policy, catalog, scores, own);
            required = RequiredMeasures.of(policy, catalog, participant, eligible, suppressed);
            boolean keepsPlace = !suppressed.outcomeOrHighPriority() && !eligible.outcomeExcused();
            choice = new BestMeasures(catalog, required.number(), keepsPlace).choose(eligible.scores());
        }
        Achievement achievement = Achievement.of(choice, required, policy);
        BonusPoints.Result bonus =
                bonusPoints.points(choice.measures(), endToEnd, participant, achievement.available());
        FullParticipation participation = FullParticipation.of(
                choice.measures(), required.number(), suppressed.outcomeOrHighPriority(), completeData, catalog);
        return new Candidate(mechanism, choice, required, achievement, bonus, participation);
    }

    private Candidate withOthers(Candidate best, List<MeasureScore> scores) {
        Parameter<Boolean> combine = policy.reporting().combineCollectionTypes();
        String label = best.mechanism().label(scores);
        List<MeasureScore> all = new ArrayList<>(best.choice().measures());
        scores.stream()
                .filter(score -> !best.mechanism().takes(score))
                .sorted(BestMeasures.ORDER)
                .map(score -> score.state() == MeasureScore.State.EXCLUDED
                        ? score
                        : score.as(
                                MeasureScore.State.NOT_CHOSEN, Step.of(Reason.OTHER_MECHANISM, combine.law(), label)))
                .forEach(all::add);
        return best.with(List.copyOf(all));
    }
}
