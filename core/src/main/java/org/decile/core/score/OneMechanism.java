package org.decile.core.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.number.Points;

/// In years in which ways of reporting cannot be mixed, 42 CFR 414.1325(d): the one that makes the better score counts.
/// The survey and measures calculated from claims go with any.
final class OneMechanism {
    private static final Set<CollectionType> EXCLUSIVE = EnumSet.of(
            CollectionType.ELECTRONIC_CQM,
            CollectionType.MIPS_CQM,
            CollectionType.CLAIMS,
            CollectionType.WEB_INTERFACE);

    private final BestMeasures bestMeasures;
    private final Function<BestMeasures.Choice, Points> worth;
    private final Citation law;

    /// @param worth points and bonuses of a choice
    OneMechanism(BestMeasures bestMeasures, Function<BestMeasures.Choice, Points> worth, Citation law) {
        this.bestMeasures = bestMeasures;
        this.worth = worth;
        this.law = law;
    }

    /// The choice of the mechanism that is worth most; of equal ones the first in the order of collection types.
    BestMeasures.Choice choose(List<MeasureScore> scores) {
        Map<CollectionType, BestMeasures.Choice> choices = new EnumMap<>(CollectionType.class);
        scores.stream()
                .map(score -> score.key().collectionType())
                .filter(EXCLUSIVE::contains)
                .forEach(
                        used -> choices.computeIfAbsent(used, mechanism -> bestMeasures.choose(by(mechanism, scores))));
        return choices.entrySet().stream()
                .max(Comparator.comparing(entry -> worth.apply(entry.getValue())))
                .map(best -> withOthers(best.getValue(), best.getKey(), scores))
                .orElseGet(() -> bestMeasures.choose(scores));
    }

    private static List<MeasureScore> by(CollectionType mechanism, List<MeasureScore> scores) {
        return scores.stream().filter(score -> goesWith(mechanism, score)).toList();
    }

    private static boolean goesWith(CollectionType mechanism, MeasureScore score) {
        CollectionType type = score.key().collectionType();
        return type == mechanism || !EXCLUSIVE.contains(type);
    }

    private BestMeasures.Choice withOthers(
            BestMeasures.Choice choice, CollectionType mechanism, List<MeasureScore> scores) {
        List<MeasureScore> all = new ArrayList<>(choice.measures());
        scores.stream()
                .filter(score -> EXCLUSIVE.contains(score.key().collectionType()) && !goesWith(mechanism, score))
                .sorted(BestMeasures.ORDER)
                .map(score -> score.state() == MeasureScore.State.EXCLUDED
                        ? score
                        : score.as(
                                MeasureScore.State.NOT_CHOSEN, Step.of(Reason.OTHER_MECHANISM, law, mechanism.label())))
                .forEach(all::add);
        return new BestMeasures.Choice(List.copyOf(all), choice.filledPlaces(), choice.outcomeMissing());
    }
}
