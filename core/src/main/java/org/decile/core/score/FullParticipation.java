package org.decile.core.score;

import java.util.List;
import org.decile.core.measure.Measure;

/// Whether everything required was reported completely, 42 CFR 414.1335 and 414.1340.
///
/// @param complete number of measures reported completely
/// @param required number of measures that had to be
/// @param outcome an outcome or high-priority measure is among them, or need not be
record FullParticipation(int complete, int required, boolean outcome) {

    static FullParticipation of(
            List<MeasureScore> measures, int required, boolean needsOutcome, CompleteData completeData) {
        int complete = 0;
        boolean outcome = !needsOutcome;
        for (MeasureScore score : measures) {
            if (score.wasSubmitted() && completeData.isMet(score)) {
                complete++;
                outcome |= score.is(Measure::isOutcomeOrHighPriority);
            }
        }
        return new FullParticipation(complete, required, outcome);
    }

    boolean isFull() {
        return complete >= required && outcome;
    }

    /// What was found, for the middle of a sentence.
    String fact() {
        String counted = "%d reported completely, %d required".formatted(complete, required);
        return outcome ? counted : counted + "; none of them is an outcome or high-priority measure";
    }
}
