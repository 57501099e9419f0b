package org.decile.core.benchmark;

/// What is wrong in one place of a benchmark file and how to mend it.
///
/// @param row the line of a CSV file or the number of a JSON entry, from 1; 0 when the file as a whole is meant
/// @param column the CSV column, or the path in a JSON file such as `[12].percentiles.30`; may be empty
/// @param problem a sentence
/// @param remedy a sentence
public record BenchmarkFault(int row, String column, String problem, String remedy) {
    private static final String JSON_PATH = "[";

    static BenchmarkFault ofFile(String problem, String remedy) {
        return new BenchmarkFault(0, "", problem, remedy);
    }

    /// Where to look: `row 5, deciles`; empty when the file as a whole is meant.
    public String place() {
        if (column.startsWith(JSON_PATH)) {
            return column;
        }
        String line = row == 0 ? "" : "row " + row;
        return line.isEmpty() || column.isEmpty() ? line + column : line + ", " + column;
    }

    /// Place, problem and remedy as one text.
    public String text() {
        String sentences = problem + " " + remedy;
        return place().isEmpty() ? sentences : place() + ": " + sentences;
    }
}
