package org.decile.core.file;

/// What is wrong in one place of a table and how to mend it. It never holds a person's identifier.
///
/// @param row the line of the file, the header being 1; 0 when the file as a whole is meant
/// @param column the column's name; may be empty
/// @param problem a sentence
/// @param remedy a sentence
public record TableFault(int row, String column, String problem, String remedy) {

    public static TableFault ofFile(String problem, String remedy) {
        return new TableFault(0, "", problem, remedy);
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
