package org.decile.core.exam;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.submission.ParticipantResult;

/// What came of a file of cases. Rows with faults are not among the cases; the faults themselves went where
/// [ExamRows] was told.
///
/// @param layout empty when the file cannot be read at all
/// @param rows how many rows were read below the header
/// @param parts in the order in which practices and years first occur
/// @param spoiled whose cases are incomplete, or may be: for faults in their rows, and all of `parts` for a fault in a
/// row of nobody knows which practice or in the file as a whole
/// @param notChecked rules that were not run, in sentences
public record CaseReading(
        Optional<CaseLayout> layout, long rows, List<Part> parts, Set<CaseOwner> spoiled, List<String> notChecked) {

    public CaseReading {
        parts = List.copyOf(parts);
        spoiled = Set.copyOf(spoiled);
        notChecked = List.copyOf(notChecked);
    }

    static CaseReading nothing() {
        return new CaseReading(Optional.empty(), 0, List.of(), Set.of(), List.of());
    }

    /// The cases of one practice and year.
    ///
    /// @param results of the practice as a whole and of each clinician
    public record Part(CaseOwner owner, CaseTable cases, List<ParticipantResult> results) {
        public Part {
            results = List.copyOf(results);
        }
    }
}
