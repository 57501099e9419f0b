package org.decile.core.file;

/// How large a file may be, so that none can use up memory or time.
///
/// @param bytes of one file, after unpacking
/// @param rows of one table, the header apart
/// @param sheetRows of one worksheet, the header apart
/// @param cellCharacters of one cell
/// @param files in one archive
/// @param archiveBytes of all files of an archive together, after unpacking
/// @param listedFaults how many faults of a file are listed; all are counted
public record FileLimits(
        long bytes, int rows, int sheetRows, int cellCharacters, int files, long archiveBytes, int listedFaults) {
    private static final long MEGABYTE = 1024L * 1024;

    /// What a portal takes where nothing else is configured.
    public static final FileLimits USUAL =
            new FileLimits(400 * MEGABYTE, 3_000_000, 1_048_575, 500, 2_000, 5 * 400 * MEGABYTE, 10_000);
}
