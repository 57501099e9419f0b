package org.decile.core.fault;

import java.util.Optional;

/// What is wrong, or remarkable, in one place of a results file and how to mend it. It never holds a whole taxpayer
/// identification number.
///
/// @param row the line of the file, the header being 1; 0 when the file as a whole is meant
/// @param column the column's name; may be empty
/// @param value what stands there, shortened; empty when nothing does or when it does not matter
/// @param problem a sentence
/// @param remedy a sentence
public record Fault(FaultKind kind, int row, String column, Optional<String> value, String problem, String remedy) {

    public static Fault ofFile(String problem, String remedy) {
        return new Fault(FaultKind.FILE, 0, "", Optional.empty(), problem, remedy);
    }

    /// Where to look: `row 5, measureId`; empty when the file as a whole is meant.
    public String place() {
        if (row == 0) {
            return column;
        }
        return column.isEmpty() ? "row " + row : "row %d, %s".formatted(row, column);
    }

    /// Place, problem and remedy as one text.
    public String text() {
        String sentences = problem + " " + remedy;
        return place().isEmpty() ? sentences : place() + ": " + sentences;
    }
}
