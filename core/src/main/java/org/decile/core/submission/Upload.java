package org.decile.core.submission;

import java.time.Instant;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;

/// A confirmed upload in a practice's history.
///
/// @param fileName as the person's computer called it, for reading only
/// @param checksum SHA-256 of the file's bytes in hexadecimal, by which the same file is noticed
/// @param format what kind of file it was, in words
/// @param rows how many rows the file had; none where it is no table
/// @param measures number of measures it holds
public record Upload(
        UploadId id,
        PracticeId practice,
        PerformanceYear year,
        String fileName,
        String checksum,
        String format,
        long rows,
        int measures,
        String uploadedBy,
        Instant uploadedAt,
        Optional<TakeBack> takenBack) {

    /// Who took an upload back, and when.
    public record TakeBack(String by, Instant at) {}
}
