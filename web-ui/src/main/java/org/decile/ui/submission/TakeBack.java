package org.decile.ui.submission;

import java.util.Optional;
import org.decile.core.submission.UploadId;

/// How far the taking back of an upload has come.
///
/// @param failure what to tell the person when it did not succeed
record TakeBack(UploadId upload, State state, Optional<String> failure) {

    enum State {
        /// It waits its turn, or what counts now is being worked out.
        RUNNING,
        DONE,
        /// The portal failed; the upload counts as before.
        FAILED
    }

    static TakeBack running(UploadId upload) {
        return new TakeBack(upload, State.RUNNING, Optional.empty());
    }

    static TakeBack done(UploadId upload) {
        return new TakeBack(upload, State.DONE, Optional.empty());
    }

    static TakeBack failed(UploadId upload, String why) {
        return new TakeBack(upload, State.FAILED, Optional.of(why));
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }
}
