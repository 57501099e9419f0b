package org.decile.ui.report;

import java.util.regex.Pattern;

/// Text that no spreadsheet takes for a formula, by OWASP's rule for CSV injection: what begins like one gets an
/// apostrophe before it. Plain numbers, also negative ones, stay as they are.
final class SpreadsheetText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    static String of(String text) {
        String begin = text.stripLeading();
        boolean formula = startsLikeOne(text) || startsLikeOne(begin);
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    private static boolean startsLikeOne(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
