package org.decile.core.exam;

import java.util.Locale;
import java.util.Set;
import org.decile.core.table.CellRow;

/// What databases and spreadsheet programs write for nothing.
final class NoValue {
    private static final int LONGEST = 7;
    private static final Set<String> WORDS =
            Set.of("", "NULL", "(NULL)", "N/A", "#N/A", "NA", "NAN", "NIL", "NONE", "UNKNOWN", "-", "--");

    private NoValue() {}

    static boolean isWritten(CellRow row, int cell) {
        return row.isEmpty(cell) || (row.length(cell) <= LONGEST && isWritten(row.text(cell)));
    }

    static boolean isWritten(String text) {
        return text.length() <= LONGEST && WORDS.contains(text.strip().toUpperCase(Locale.ROOT));
    }
}
