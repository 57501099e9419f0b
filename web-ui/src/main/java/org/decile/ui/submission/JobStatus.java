package org.decile.ui.submission;

import java.util.Optional;
import java.util.UUID;
import org.decile.core.submission.Upload;

/// An upload as it was at one moment.
///
/// @param what the file's name, or how many files there are
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

    @Override
    public String toString() {
        return "upload job " + id + ", " + state;
    }
}
