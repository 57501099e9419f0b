package org.decile.core.fault;

/// By what the places of a file are told.
public enum PlaceKind {
    /// Rows and columns.
    TABLE("row", "column"),
    /// Lines of the text, and in words what stands there.
    XML("line", "element"),
    /// Paths such as `measurementSets[0].category`; where each line is a document of its own, lines as well.
    JSON("line", "path");

    private final String number;
    private final String words;

    PlaceKind(String number, String words) {
        this.number = number;
        this.words = words;
    }

    /// What the number of a place is that of.
    public String number() {
        return number;
    }

    /// What the words of a place are.
    public String words() {
        return words;
    }

    /// Empty when the file as a whole is meant.
    ///
    /// @param row 0 where there is none
    /// @param column empty where there is none
    String place(int row, String column) {
        String where = this == JSON && !column.isEmpty() ? words + " " + column : column;
        if (row == 0) {
            return where;
        }
        return where.isEmpty() ? "%s %d".formatted(number, row) : "%s %d, %s".formatted(number, row, where);
    }
}
