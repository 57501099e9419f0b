package org.decile.ui.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.submission.Upload;
import org.decile.ui.component.Numbers;

/// An upload as it was at one moment.
///
/// @param what the file's name, or how many files there are
/// @param names the first files' names, and how many more there are
/// @param sent when the last of them arrived
/// @param files how many are here
/// @param arriving how many are on their way
/// @param whole all files that were to come are here
/// @param percent of the bytes that were read
/// @param checks which check it is: the number grows with each
/// @param check what came of checking, while it is of use
/// @param confirmed the upload as it stands in the history
/// @param notice what the person must be told besides
record JobStatus(
        UUID id,
        JobState state,
        String what,
        String names,
        Instant sent,
        int files,
        int arriving,
        boolean whole,
        int percent,
        long rows,
        long rowsPerSecond,
        int checks,
        Optional<UploadCheck> check,
        Optional<Upload> confirmed,
        Optional<String> notice) {

    /// `results.csv, sent on Nov 22, 2026, 1:05 PM`, which tells it from any other upload.
    String source() {
        return "%s, sent on %s".formatted(names, Numbers.moment(sent));
    }

    @Override
    public String toString() {
        return "upload job " + id + ", " + state;
    }
}
