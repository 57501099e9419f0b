package org.decile.core.exam;

import org.decile.core.file.FormulaGuard;
import org.decile.core.table.CellRow;

/// What spreadsheet programs do to numbers and texts.
final class SpreadsheetText {
    static final String SHORTENED = "A spreadsheet program has shortened this number, and its last digits are lost.";
    static final String FORMAT_AS_TEXT = "Format the column as text, and fill it in again from the source.";

    private static final int EXPONENT = 4;

    private SpreadsheetText() {}

    /// The cell holds a number such as `1.23E+08`.
    static boolean isShortened(CellRow row, int cell) {
        int end = row.length(cell);
        return end > EXPONENT
                && row.charAt(cell, end - 3) == '+'
                && (row.charAt(cell, end - EXPONENT) == 'E' || row.charAt(cell, end - EXPONENT) == 'e')
                && Character.isDigit(row.charAt(cell, 0));
    }

    /// The cell may hold an apostrophe that keeps its text from being taken for a formula.
    static boolean isGuarded(CellRow row, int cell) {
        return row.length(cell) > 1 && row.charAt(cell, 0) == '\'' && !Character.isLetterOrDigit(row.charAt(cell, 1));
    }

    /// The row as it was before such apostrophes were written.
    static CellRow unguarded(CellRow row) {
        return CellRow.of(
                row.line(), row.texts().stream().map(FormulaGuard::take).toList());
    }

    /// The digits of an identifier without hyphens, blanks, a guarding apostrophe or `.0` at its end.
    static String digits(CellRow row, int cell) {
        String text = row.text(cell).replaceAll("[- ']", "");
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
