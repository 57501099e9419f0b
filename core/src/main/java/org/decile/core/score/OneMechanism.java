package org.decile.core.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

    BestMeasures.Choice choose(List<MeasureScore> scores) {
        Set<CollectionType> used = EnumSet.noneOf(CollectionType.class);
        scores.stream()
                .map(score -> score.key().collectionType())
                .filter(EXCLUSIVE::contains)
                .forEach(used::add);
        BestMeasures.Choice best =
                bestMeasures.choose(used.isEmpty() ? scores : by(used.iterator().next(), scores));
        CollectionType mechanism =
                used.isEmpty() ? CollectionType.CAHPS : used.iterator().next();
        for (CollectionType candidate : used) {
            BestMeasures.Choice choice = bestMeasures.choose(by(candidate, scores));
            if (worth.apply(choice).compareTo(worth.apply(best)) > 0) {
                best = choice;
                mechanism = candidate;
            }
        }
        return withOthers(best, mechanism, scores);
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
