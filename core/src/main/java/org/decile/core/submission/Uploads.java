package org.decile.core.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;

/// The uploads of all practices.
///
/// The results in force are, for each clinician (or the practice as a whole), measure and collection type, those of the
/// latest upload that holds it and was not taken back. So taking an upload back restores what was. Where that upload
/// holds cases, the results are those of all cases that stand, of this upload and others.
public interface Uploads {

    /// Stores an upload whole or not at all.
    ///
    /// @param reported results as the file holds them
    /// @param ofCases results that were worked out from the file's cases; in force is what all cases come to
    void confirm(Upload upload, List<ParticipantResult> reported, List<ParticipantResult> ofCases);

    /// Stores an upload without cases.
    default void confirm(Upload upload, List<ParticipantResult> reported) {
        confirm(upload, reported, List.of());
    }

    /// Says what all cases of a practice and year that stand come to, in place of what was said before.
    void putCaseResults(PracticeId practice, PerformanceYear year, List<ParticipantResult> results);

    /// A number that grows with each upload that is confirmed or taken back for the practice and year.
    long revision(PracticeId practice, PerformanceYear year);

    Optional<Upload> find(UploadId id);

    /// The results an upload brought, in their order.
    List<ParticipantResult> resultsOf(UploadId id);

    /// Takes an upload back; does nothing when it has been taken back already.
    void takeBack(UploadId id, String by, Instant at);

    /// All uploads of a practice and year, the latest first, those taken back included.
    List<Upload> history(PracticeId practice, PerformanceYear year);

    /// The results in force, sorted by clinician (the practice's own first) and measure.
    List<ParticipantResult> inForce(PracticeId practice, PerformanceYear year);

    /// The years for which a practice has results in force.
    Set<PerformanceYear> years(PracticeId practice);
}
