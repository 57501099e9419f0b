package org.decile.core.score;

import java.util.List;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;

/// The reported measures that CMS suppressed, 42 CFR 414.1380(b)(1)(vii)(A). A measure that is scored by another
/// collection type does not count as suppressed.
///
/// @param number how many different measures
/// @param outcomeOrHighPriority one of them is an outcome or high-priority measure
record Suppressed(int number, boolean outcomeOrHighPriority) {

    static Suppressed of(List<MeasureScore> scored, MeasureCatalog catalog) {
        List<Measure> measures = scored.stream()
                .filter(Suppressed::isSuppressed)
                .filter(score -> scored.stream().noneMatch(other -> isScoredInstead(score, other)))
                .map(score -> score.key().measureId())
                .distinct()
                .flatMap(id -> catalog.find(id).stream())
                .toList();
        return new Suppressed(measures.size(), measures.stream().anyMatch(Measure::isOutcomeOrHighPriority));
    }

    private static boolean isSuppressed(MeasureScore score) {
        return score.headline().reason() == Reason.SUPPRESSED;
    }

    private static boolean isScoredInstead(MeasureScore suppressed, MeasureScore other) {
        return other.key().measureId().equals(suppressed.key().measureId())
                && other.state() != MeasureScore.State.EXCLUDED
                && other.key().collectionType() != CollectionType.ADMINISTRATIVE_CLAIMS;
    }
}
