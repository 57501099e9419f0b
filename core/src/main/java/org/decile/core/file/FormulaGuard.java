package org.decile.core.file;

import java.util.regex.Pattern;

/// Keeps spreadsheets from taking a cell's text for a formula, by OWASP's rule for CSV injection: a text that begins
/// like one is written behind an apostrophe, and the apostrophe is taken off again in reading. Plain numbers, also
/// negative ones, stay as they are.
public final class FormulaGuard {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /// The text as a cell may hold it.
    public static String put(String text) {
        return isFormula(text) ? GUARD + text : text;
    }

    /// The text of a cell; an apostrophe that guards nothing belongs to it.
    public static String take(String cell) {
        boolean guarded = !cell.isEmpty() && cell.charAt(0) == GUARD && isFormula(cell.substring(1));
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return (beginsLikeOne(text) || beginsLikeOne(text.stripLeading()))
                && !NUMBER.matcher(text).matches();
    }

    private static boolean beginsLikeOne(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
