package org.decile.ui.submission;

import org.decile.core.file.FileLimits;

/// A file on its way to an upload, known to the one thread that brings it.
final class Arrival implements Staging.Room {

    private final UploadJob job;
    private final FileLimits limits;
    private long counted;
    private boolean over;

    Arrival(UploadJob job, FileLimits limits) {
        this.job = job;
        this.limits = limits;
    }

    @Override
    public boolean takes(long bytes) {
        boolean taken = job.takes(bytes, limits);
        counted += taken ? bytes : 0;
        return taken;
    }

    /// The file is here whole.
    ///
    /// @return whether it is kept; if not, it is deleted
    boolean arrived(StagedFile file) {
        over = true;
        return job.arrived(file, counted);
    }

    /// Nothing more comes; does nothing when the file has arrived.
    void end() {
        if (!over) {
            over = true;
            job.lost(counted);
        }
    }
}
