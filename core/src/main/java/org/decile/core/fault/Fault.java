package org.decile.core.fault;

import java.util.Optional;

/// What is wrong, or remarkable, in one place of a file and how to mend it. It never holds a whole taxpayer
/// identification number. What it quotes is for the screen and the returned sheet of whoever sent the file;
/// [#toString()], which may come into a log, leaves it out.
///
/// @param placeKind by what the place is told
/// @param row the row of a table, the header being 1, or the line of a text; 0 when there is none
/// @param column the column's name, the element in words, or the path; may be empty
/// @param value what stands there, shortened; empty when nothing does or when it does not matter
/// @param problem a sentence
/// @param remedy a sentence
public record Fault(
        FaultKind kind,
        PlaceKind placeKind,
        int row,
        String column,
        Optional<String> value,
        String problem,
        String remedy) {

    /// In a table.
    public Fault(FaultKind kind, int row, String column, Optional<String> value, String problem, String remedy) {
        this(kind, PlaceKind.TABLE, row, column, value, problem, remedy);
    }

    public static Fault ofFile(String problem, String remedy) {
        return new Fault(FaultKind.FILE, 0, "", Optional.empty(), problem, remedy);
    }

    /// The same of one line of a file in which each line is a JSON document.
    public Fault inLine(int line) {
        return new Fault(kind, PlaceKind.JSON, line, column, value, problem, remedy);
    }

    /// Where to look: `row 5, measureId`, `line 308, intendedRecipient/id` or `path measurementSets[0].category`; empty
    /// when the file as a whole is meant.
    public String place() {
        return placeKind.place(row, column);
    }

    /// Place, problem and remedy as one text.
    public String text() {
        String sentences = problem + " " + remedy;
        return place().isEmpty() ? sentences : place() + ": " + sentences;
    }

    @Override
    public String toString() {
        return "Fault[%s, %s %d]".formatted(kind, placeKind.number(), row);
    }
}
