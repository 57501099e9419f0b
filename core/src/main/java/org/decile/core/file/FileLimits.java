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
/// @param resultRows of one table of measure results, the header apart; they are held in memory until all are read
/// @param submissionBytes of one submission in JSON, for the same reason
public record FileLimits(
        long bytes,
        int rows,
        int sheetRows,
        int cellCharacters,
        int files,
        long archiveBytes,
        int listedFaults,
        int resultRows,
        int submissionBytes) {
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = KILOBYTE * KILOBYTE;

    /// What a portal takes where nothing else is configured.
    public static final FileLimits USUAL = new FileLimits(
            400L * MEGABYTE, 3_000_000, 1_048_575, 500, 2_000, 5 * 400L * MEGABYTE, 10_000, 1_000_000, 20 * MEGABYTE);

    /// The same with another size of one file.
    public FileLimits withBytes(long other) {
        return new FileLimits(
                other, rows, sheetRows, cellCharacters, files, archiveBytes, listedFaults, resultRows, (int)
                        Math.min(submissionBytes, other));
    }

    /// The same with another number of rows, of tables of any kind.
    public FileLimits withRows(int other) {
        return new FileLimits(
                bytes,
                other,
                Math.min(sheetRows, other),
                cellCharacters,
                files,
                archiveBytes,
                listedFaults,
                Math.min(resultRows, other),
                submissionBytes);
    }

    /// The same with another number of rows of measure results, as far as a table may have them.
    public FileLimits withResultRows(int other) {
        return new FileLimits(
                bytes,
                rows,
                sheetRows,
                cellCharacters,
                files,
                archiveBytes,
                listedFaults,
                Math.min(rows, other),
                submissionBytes);
    }

    /// The same with other limits of an archive.
    public FileLimits withArchive(int otherFiles, long otherBytes) {
        return new FileLimits(
                bytes,
                rows,
                sheetRows,
                cellCharacters,
                otherFiles,
                otherBytes,
                listedFaults,
                resultRows,
                submissionBytes);
    }

    /// The same with another number of faults that are listed.
    public FileLimits withListedFaults(int other) {
        return new FileLimits(
                bytes, rows, sheetRows, cellCharacters, files, archiveBytes, other, resultRows, submissionBytes);
    }

    /// A size in words: `20 MB`, `64 KB`, `100 bytes`.
    public static String inWords(long size) {
        if (size >= MEGABYTE) {
            return "%,d MB".formatted(size / MEGABYTE);
        }
        return size >= KILOBYTE ? "%,d KB".formatted(size / KILOBYTE) : "%,d bytes".formatted(size);
    }
}
