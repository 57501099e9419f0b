package org.decile.core.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.measure.MeasureId;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;

/// Pairs the measures of two scores by their ids.
final class MeasureChanges {

    /// What moved the score most first; those that moved nothing last.
    private static final Comparator<MeasureChange> ORDER = Comparator.comparing((MeasureChange change) ->
                    Math.abs(change.countedDifference().tenThousandths()))
            .reversed()
            .thenComparing(change -> change.kind() == MeasureChange.Kind.NOT_COUNTED)
            .thenComparing(MeasureChange::id);

    private MeasureChanges() {}

    static List<MeasureChange> between(QualityScore before, QualityScore after) {
        return Stream.concat(before.measures().stream(), after.measures().stream())
                .map(score -> score.key().measureId())
                .distinct()
                .map(id -> MeasureChange.of(id, best(before, id), best(after, id)))
                .sorted(ORDER)
                .toList();
    }

    /// A score lists the measures that count first, and among the others those with more points first.
    private static Optional<MeasureScore> best(QualityScore score, MeasureId id) {
        return score.measures().stream()
                .filter(measure -> measure.key().measureId().equals(id))
                .findFirst();
    }
}
