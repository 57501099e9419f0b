package org.decile.core.fault;

import org.decile.core.file.MaskedTins;

/// A stranger's text as a message may show it: short, on one line, and without a taxpayer identification number, which
/// may have slipped into any cell.
public final class Shown {
    private static final int LENGTH = 40;

    private Shown() {}

    public static String plain(String text) {
        String masked = MaskedTins.in(text.replaceAll("\\p{Cntrl}", " "));
        return masked.codePointCount(0, masked.length()) > LENGTH
                ? masked.substring(0, masked.offsetByCodePoints(0, LENGTH)) + "…"
                : masked;
    }

    public static String quoted(String text) {
        return "\"" + plain(text) + "\"";
    }
}
