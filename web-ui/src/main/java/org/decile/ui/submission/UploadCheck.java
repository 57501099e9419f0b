package org.decile.ui.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.submission.MeasureResultsReading;
import org.decile.core.submission.Upload;

/// What came of checking a file; nothing of it is stored.
public sealed interface UploadCheck {

    /// As the person's computer calls it.
    String fileName();

    /// The file cannot be used as it is.
    record Refused(String fileName, MeasureResultsReading.Faulty reading) implements UploadCheck {

        /// The faults by kind, in the order in which to mend them.
        Map<FaultKind, List<Fault>> groups() {
            return reading.faults().stream()
                    .collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.toList()));
        }
    }

    /// The file can be confirmed.
    ///
    /// @param same an upload of the same bytes that stands
    record Ready(
            String fileName, MeasureResultsReading.Usable reading, Optional<Upload> same, List<UploadPreview> previews)
            implements UploadCheck {
        public Ready {
            previews = List.copyOf(previews);
        }

        /// Whether each of its results is in force already.
        boolean changesNothing() {
            return previews.stream()
                    .flatMap(preview -> preview.measures().stream())
                    .allMatch(row -> row.effect() == UploadPreview.Effect.UNCHANGED);
        }

        /// How many different measures it holds.
        int measures() {
            return (int) reading.results().stream()
                    .map(result -> result.measure().key())
                    .distinct()
                    .count();
        }
    }
}
