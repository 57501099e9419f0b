package org.decile.ui.submission;

import org.decile.core.submission.Upload;

/// What came of confirming.
sealed interface Confirmation {

    /// All of it is stored.
    record Done(Upload upload) implements Confirmation {}

    /// Nothing is stored, because the practice's results are no longer those that the preview was made with.
    ///
    /// @param now the preview as it is now
    /// @param why who changed what, in a sentence or more
    record Changed(UploadCheck.Ready now, String why) implements Confirmation {}
}
