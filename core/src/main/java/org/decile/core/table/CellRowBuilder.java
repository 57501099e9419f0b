package org.decile.core.table;

import java.util.Arrays;

/// Gathers the cells of one row after the other.
final class CellRowBuilder {
    private static final int SHORT = 16;

    private char[] text = new char[256];
    private int[] bounds = new int[64];
    private int length;
    private int size;
    private int line;

    void begin(int newLine) {
        line = newLine;
        length = 0;
        size = 0;
    }

    /// Adds a cell without the blanks around it.
    void add(char[] characters, int offset, int count) {
        int start = offset;
        int end = offset + count;
        while (start < end && isBlank(characters[start])) {
            start++;
        }
        while (end > start && isBlank(characters[end - 1])) {
            end--;
        }
        makeRoom(end - start);
        bounds[2 * size] = length;
        copy(characters, start, end);
        bounds[2 * size + 1] = length;
        size++;
    }

    /// Almost every character is plain, and told so without a look into the tables of Unicode.
    private static boolean isBlank(char c) {
        return (c <= ' ' || c > '~') && Character.isWhitespace(c);
    }

    /// Most cells are too short for a call to be worth while.
    private void copy(char[] characters, int start, int end) {
        if (end - start > SHORT) {
            System.arraycopy(characters, start, text, length, end - start);
            length += end - start;
            return;
        }
        for (int i = start; i < end; i++) {
            text[length++] = characters[i];
        }
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
        if (2 * size + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
    }

    /// The line of the row that is being gathered.
    int line() {
        return line;
    }

    /// Number of cells so far.
    int size() {
        return size;
    }

    /// Number of characters so far.
    int length() {
        return length;
    }

    CellRow build() {
        return build(size);
    }

    /// The row with its first cells only.
    CellRow build(int cells) {
        return new CellRow(line, Arrays.copyOf(text, length), Arrays.copyOf(bounds, 2 * cells), cells);
    }
}
