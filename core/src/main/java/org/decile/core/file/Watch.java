package org.decile.core.file;

/// Watches over the reading of files: tells now and then how far it has come, and ends it when it was
/// cancelled. Several threads can use it.
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
    public synchronized void bytes(long more) {
        bytes += more;
        if (bytes >= nextBytes) {
            nextBytes = bytes + EVERY_BYTES;
            tell();
        }
    }

    /// One more row was read.
    ///
    /// @throws CancelledException when nobody wants the rest
    public synchronized void row() {
        rows++;
        if (rows % EVERY_ROWS == 0) {
            tell();
        }
    }

    public synchronized long bytesSoFar() {
        return bytes;
    }

    /// To be told how many rows of the file at hand were read, by what counts them itself.
    public Progress ofRows() {
        long before = rowsSoFar();
        return new Progress() {
            @Override
            public void read(long bytesOfFile, long ofFile) {
                rows(before + ofFile);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    private synchronized long rowsSoFar() {
        return rows;
    }

    private synchronized void rows(long all) {
        rows = all;
        tell();
    }

    /// Tells where the reading stands.
    ///
    /// @throws CancelledException when nobody wants the rest
    public synchronized void tell() {
        progress.read(bytes, rows);
        check();
    }

    /// @throws CancelledException when nobody wants the rest
    public void check() {
        if (progress.isCancelled()) {
            throw new CancelledException();
        }
    }

    /// One that tells nothing of what is read besides, but ends it as well.
    public Watch quiet() {
        return new Watch(new Progress() {
            @Override
            public void read(long bytesBesides, long rowsBesides) {
                // not a part of what is watched
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        });
    }
}
