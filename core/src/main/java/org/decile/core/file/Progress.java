package org.decile.core.file;

/// Told how far the reading of a file has come, and asked whether to go on. Called often and from several threads, so
/// that its answers must be quick.
public interface Progress {
    /// Tells nobody, and goes on to the end.
    Progress NONE = new Progress() {
        @Override
        public void read(long bytes, long rows) {
            // nobody wants to know
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// @param bytes of the file that were taken in so far
    /// @param rows of the file that were checked so far
    void read(long bytes, long rows);

    /// Whether the reading is to end with a [CancelledException].
    boolean isCancelled();
}
