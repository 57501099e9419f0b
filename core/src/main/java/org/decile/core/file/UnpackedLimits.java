package org.decile.core.file;

/// What may come out of an archive, so that a small one cannot fill memory or disk.
final class UnpackedLimits {
    /// Tables repeat themselves a lot, but not so much.
    private static final int MOST_TIMES = 300;
    private static final long HARMLESS = 16L * 1024 * 1024;

    private UnpackedLimits() {}

    static void check(ZipEntryInfo entry, FileLimits limits) throws UnreadableFileException {
        if (entry.encrypted()) {
            throw new UnreadableFileException(
                    "The file is protected by a password.", "Save or pack it again without a password.");
        }
        if (!entry.isPackedInAKnownWay()) {
            throw new UnreadableFileException(
                    "The file is packed in an unusual way.", "Pack it again with the usual settings of ZIP.");
        }
        if (entry.size() > limits.bytes()) {
            throw UnreadableFileException.tooLarge(limits.bytes());
        }
        if (entry.size() > HARMLESS && entry.size() / MOST_TIMES > entry.packed()) {
            throw new UnreadableFileException(
                    "The file unpacks to more than %d times its size, which no table does.".formatted(MOST_TIMES),
                    "Check where it came from, and export the table again.");
        }
    }
}
