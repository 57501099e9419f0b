package org.decile.core.qrda;

/// How much one file may ask of the reader. Real files are of 0.1 to 3 MB.
///
/// @param bytes of the whole file
/// @param depth of elements inside each other
/// @param piece most bytes without a new tag: one text, one comment, or one tag with its attributes
/// @param names different names of elements and attributes; the standard has some 150
/// @param parts measures, populations, counts and identifiers together
public record QrdaLimits(int bytes, int depth, int piece, int names, int parts) {
    private static final int MEGABYTE = 1024 * 1024;

    public static final QrdaLimits STANDARD = new QrdaLimits(20 * MEGABYTE, 100, 100_000, 1_000, 50_000);
}
