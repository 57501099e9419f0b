package org.decile.ui.submission;

import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.practice.NationalProviderIdentifier;

/// What a file would change for one participant.
///
/// @param npi the clinician, or empty for the practice as a whole
/// @param before the quality score now; empty when there is none
/// @param after the quality score with the file; empty when the year has no rules
/// @param measures those that the file brings, in its order, and those of which it leaves no case
/// @param others how many measures in force the file leaves as they are
record UploadPreview(
        Optional<NationalProviderIdentifier> npi,
        Optional<Percent> before,
        Optional<Percent> after,
        List<Row> measures,
        int others) {

    UploadPreview {
        measures = List.copyOf(measures);
    }

    /// One measure.
    ///
    /// @param before its points now; empty when it is new
    /// @param after its points with the file; empty when it is no longer there
    /// @param leftOut why it has no points with the file although it is there
    record Row(
            BenchmarkKey key,
            String title,
            Effect effect,
            Optional<Points> before,
            Optional<Points> after,
            Optional<String> leftOut) {}

    /// What becomes of the result in force.
    enum Effect {
        NEW("New"),
        REPLACED("Replaced"),
        UNCHANGED("Unchanged"),
        GONE("No longer there");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
