package org.decile.core.file;

import java.util.regex.Pattern;

/// Text from outside without the taxpayer identification numbers that may have slipped into it, anybody's: of nine
/// digits that stand together, hyphens and blanks between them or not, only the last four are shown.
public final class MaskedTins {
    private static final Pattern TIN = Pattern.compile("(?<![0-9])(?:[0-9][- ]?){5}((?:[0-9][- ]?){3}[0-9])(?![0-9])");
    private static final String MASK = "•••••";

    private MaskedTins() {}

    /// The text with each number as `•••••6789`.
    public static String in(String text) {
        return TIN.matcher(text).replaceAll(MASK + "$1");
    }
}
