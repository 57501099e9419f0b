package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;

/// What waits for a thread: checks, which may take long, apart from what people have decided on, so that nobody's
/// confirmation waits for other people's files to be read.
@Singleton
class JobQueues {

    private final JobQueue checks;
    private final JobQueue changes;

    @Inject
    JobQueues(Workers workers, UploadLimits limits) {
        this(workers, limits.atOnce());
    }

    /// @param atOnce how many uploads are checked at a time, and how many changes are stored
    JobQueues(Executor workers, int atOnce) {
        this.checks = new JobQueue(workers, atOnce);
        this.changes = new JobQueue(workers, atOnce);
    }

    /// Files to read.
    JobQueue checks() {
        return checks;
    }

    /// Uploads to confirm or to take back.
    JobQueue changes() {
        return changes;
    }
}
