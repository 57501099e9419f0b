package org.decile.core.submission;

import java.util.regex.Pattern;

/// A stranger's text as a message may show it: short, on one line, and without a taxpayer identification number, which
/// may have slipped into any cell.
final class Shown {
    private static final int LENGTH = 40;
    private static final Pattern TIN = Pattern.compile("(?<![0-9])(?:[0-9][- ]?){5}((?:[0-9][- ]?){3}[0-9])(?![0-9])");
    private static final String MASK = "•••••";

    private Shown() {}

    static String plain(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        String masked = TIN.matcher(line).replaceAll(MASK + "$1");
        return masked.codePointCount(0, masked.length()) > LENGTH
                ? masked.substring(0, masked.offsetByCodePoints(0, LENGTH)) + "…"
                : masked;
    }

    static String quoted(String text) {
        return "\"" + plain(text) + "\"";
    }
}
