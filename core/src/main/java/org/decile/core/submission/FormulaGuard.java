package org.decile.core.submission;

/// Keeps spreadsheets from taking a cell's text for a formula: such a text is written behind an apostrophe, and the
/// apostrophe is taken off again in reading.
final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    static String put(String text) {
        return startsFormula(text) ? GUARD + text : text;
    }

    static String take(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == GUARD && startsFormula(cell.substring(1));
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
