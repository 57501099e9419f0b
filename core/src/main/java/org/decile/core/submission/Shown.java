package org.decile.core.submission;

import org.decile.core.file.MaskedTins;

/// A stranger's text as a message may show it: short, on one line, and without a taxpayer identification number, which
/// may have slipped into any cell.
final class Shown {
    private static final int LENGTH = 40;

    private Shown() {}

    static String plain(String text) {
        String masked = MaskedTins.in(text.replaceAll("\\p{Cntrl}", " "));
        return masked.codePointCount(0, masked.length()) > LENGTH
                ? masked.substring(0, masked.offsetByCodePoints(0, LENGTH)) + "…"
                : masked;
    }

    static String quoted(String text) {
        return "\"" + plain(text) + "\"";
    }
}
