package org.decile.core.table;

import java.util.Arrays;
import java.util.List;

/// One row of a table. Its cells are slices of one array of characters, so that a number or a known word can be taken
/// from a cell without making a text of it; most rows need no text at all.
///
/// Blanks around a cell do not belong to it. A cell beyond the row's end is empty.
public final class CellRow {
    private static final int MOST_DIGITS = 18;
    private static final int BASE = 10;

    private final int line;
    private final char[] text;
    private final int[] bounds;
    private final int size;

    /// @param line the line of the file it begins on, the header being 1
    /// @param text the characters of all cells; belongs to the row from now on
    /// @param bounds where each cell begins and ends in `text`, two numbers for each
    CellRow(int line, char[] text, int[] bounds, int size) {
        this.line = line;
        this.text = text;
        this.bounds = bounds;
        this.size = size;
    }

    /// A row of given cells.
    public static CellRow of(int line, List<String> cells) {
        CellRowBuilder row = new CellRowBuilder();
        row.begin(line);
        cells.forEach(cell -> row.add(cell.toCharArray(), 0, cell.length()));
        return row.build();
    }

    /// The row with its first cells only.
    CellRow first(int cells) {
        return new CellRow(line, text, bounds, Math.min(cells, size));
    }

    public int line() {
        return line;
    }

    /// Number of cells.
    public int size() {
        return size;
    }

    /// Nothing stands in any cell.
    public boolean isBlank() {
        for (int cell = 0; cell < size; cell++) {
            if (!isEmpty(cell)) {
                return false;
            }
        }
        return true;
    }

    public boolean isEmpty(int cell) {
        return length(cell) == 0;
    }

    /// Number of characters of a cell.
    public int length(int cell) {
        return cell < size ? bounds[2 * cell + 1] - bounds[2 * cell] : 0;
    }

    /// @param index from 0, less than the cell's length
    public char charAt(int cell, int index) {
        return text[bounds[2 * cell] + index];
    }

    public String text(int cell) {
        return isEmpty(cell) ? "" : new String(text, bounds[2 * cell], length(cell));
    }

    /// All cells as texts.
    public List<String> texts() {
        String[] texts = new String[size];
        for (int cell = 0; cell < size; cell++) {
            texts[cell] = text(cell);
        }
        return List.of(texts);
    }

    /// The cell holds just this text.
    public boolean holds(int cell, String other) {
        int length = length(cell);
        if (length != other.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (charAt(cell, i) != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The same number as the hash code of the cell's text.
    public int hash(int cell) {
        int hash = 0;
        for (int i = 0; i < length(cell); i++) {
            hash = 31 * hash + charAt(cell, i);
        }
        return hash;
    }

    /// The cell says the same as that of another row.
    public boolean agrees(int cell, CellRow other) {
        int length = length(cell);
        return length == other.length(cell)
                && (length == 0
                        || Arrays.equals(
                                text,
                                bounds[2 * cell],
                                bounds[2 * cell + 1],
                                other.text,
                                other.bounds[2 * cell],
                                other.bounds[2 * cell + 1]));
    }

    /// The number in a cell of 1 to 18 digits and nothing else; -1 for any other cell.
    public long digits(int cell) {
        int length = length(cell);
        if (length == 0 || length > MOST_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = charAt(cell, i) - '0';
            if (digit < 0 || digit >= BASE) {
                return -1;
            }
            number = number * BASE + digit;
        }
        return number;
    }
}
