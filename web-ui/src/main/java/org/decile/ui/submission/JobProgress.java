package org.decile.ui.submission;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.decile.core.file.Progress;

/// How far the reading of an upload's files has come, all of them together; told by the threads that read, and asked by
/// those that show it.
final class JobProgress implements Progress {

    private static final long HUNDRED = 100;

    private final long allBytes;
    private final InstantSource clock;
    private final Instant begun;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private volatile boolean cancelled;

    /// @param allBytes of all files
    JobProgress(long allBytes, InstantSource clock) {
        this.allBytes = allBytes;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public void read(long ofAll, long rowsOfAll) {
        bytes.accumulateAndGet(ofAll, Math::max);
        rows.accumulateAndGet(rowsOfAll, Math::max);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    long rows() {
        return rows.get();
    }

    /// From 0 to 100. What is unpacked can be more than what was sent, so it stays at 99 until all is done.
    int percent() {
        return allBytes == 0 ? 0 : (int) Math.min(HUNDRED - 1, bytes.get() * HUNDRED / allBytes);
    }

    /// On average since the beginning.
    long rowsPerSecond() {
        long millis = Math.max(1, Duration.between(begun, clock.instant()).toMillis());
        return rows.get() * 1000 / millis;
    }
}
