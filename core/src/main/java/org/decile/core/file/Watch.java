package org.decile.core.file;

/// Watches over the reading of files: tells now and then how far it has come, and ends it when it was cancelled.
public final class Watch {
    private static final int EVERY_BYTES = 1 << 16;
    private static final int EVERY_ROWS = 1 << 10;

    private final Progress progress;
    private long bytes;
    private long rows;
    private long nextBytes;

    public Watch(Progress progress) {
        this.progress = progress;
    }

    /// So many more bytes were taken in.
    ///
    /// @throws CancelledException when nobody wants the rest
    public void bytes(long more) {
        bytes += more;
        if (bytes >= nextBytes) {
            nextBytes = bytes + EVERY_BYTES;
            tell();
        }
    }

    /// One more row was read.
    ///
    /// @throws CancelledException when nobody wants the rest
    public void row() {
        rows++;
        if (rows % EVERY_ROWS == 0) {
            tell();
        }
    }

    /// Tells where the reading stands.
    ///
    /// @throws CancelledException when nobody wants the rest
    public void tell() {
        progress.read(bytes, rows);
        if (progress.isCancelled()) {
            throw new CancelledException();
        }
    }
}
