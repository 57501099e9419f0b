package org.decile.core.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureId;

/// The reported measures that CMS suppressed, 42 CFR 414.1380(b)(1)(vii)(A). A measure that is scored by another
/// collection type does not count as suppressed.
///
/// @param number how many different measures
/// @param outcomeOrHighPriority one of them is an outcome or high-priority measure
record Suppressed(int number, boolean outcomeOrHighPriority) {

    static Suppressed of(List<MeasureScore> scored) {
        Set<MeasureId> measures = new HashSet<>();
        boolean outcomeOrHighPriority = false;
        for (MeasureScore score : scored) {
            if (score.isBecause(Reason.SUPPRESSED) && !isScoredInstead(score, scored)) {
                measures.add(score.key().measureId());
                outcomeOrHighPriority |= score.is(Measure::isOutcomeOrHighPriority);
            }
        }
        return new Suppressed(measures.size(), outcomeOrHighPriority);
    }

    private static boolean isScoredInstead(MeasureScore suppressed, List<MeasureScore> scored) {
        return scored.stream()
                .anyMatch(
                        other -> other.key().measureId().equals(suppressed.key().measureId())
                                && !other.isLeftOut()
                                && other.key().collectionType() != CollectionType.ADMINISTRATIVE_CLAIMS);
    }
}
