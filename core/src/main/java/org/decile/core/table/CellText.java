package org.decile.core.table;

import java.util.Arrays;

/// Gathers the text of one cell, as much of it as anybody may want.
final class CellText {
    private final int most;
    private char[] text = new char[64];
    private int length;

    /// @param most what comes beyond so many characters is dropped
    CellText(int most) {
        this.most = most;
    }

    void clear() {
        length = 0;
    }

    void append(char[] characters, int offset, int count) {
        int taken = Math.min(count, most - length);
        if (length + taken > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + taken));
        }
        System.arraycopy(characters, offset, text, length, taken);
        length += taken;
    }

    char[] characters() {
        return text;
    }

    int length() {
        return length;
    }

    /// There is nothing but a few digits, without a leading zero to lose.
    boolean isPlainNumber(int mostDigits) {
        boolean plain = length > 0 && length <= mostDigits && (text[0] != '0' || length == 1);
        for (int i = 0; i < length && plain; i++) {
            plain = text[i] >= '0' && text[i] <= '9';
        }
        return plain;
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
