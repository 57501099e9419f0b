package org.decile.core.score;

import java.util.List;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;

/// Whether everything required was reported completely, 42 CFR 414.1335 and 414.1340.
///
/// @param fact what was found, in the middle of a sentence
record FullParticipation(boolean isFull, String fact) {

    static FullParticipation of(
            List<MeasureScore> measures,
            int required,
            boolean outcomeSuppressed,
            CompleteData completeData,
            MeasureCatalog catalog) {
        List<MeasureScore> complete = measures.stream()
                .filter(HighPriorityBonus::wasSubmitted)
                .filter(completeData::isMet)
                .toList();
        boolean enough = complete.size() >= required;
        boolean outcome = outcomeSuppressed
                || complete.stream()
                        .anyMatch(score -> catalog.find(score.key().measureId())
                                .filter(Measure::isOutcomeOrHighPriority)
                                .isPresent());
        String counted = "%d reported completely, %d required".formatted(complete.size(), required);
        return new FullParticipation(
                enough && outcome,
                outcome ? counted : counted + "; none of them is an outcome or high-priority measure");
    }
}
