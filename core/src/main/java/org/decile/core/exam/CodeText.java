package org.decile.core.exam;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.decile.core.table.CellRow;

/// The spelling of codes: capital letters and digits, without blanks, points and hyphens, so that `c50.911` is
/// `C50911` and `3046F-8P` is `3046F8P`. Two codes that only mean something together stand in alphabetical order with
/// `&` between them.
///
/// A code of up to twelve characters is also a number, which is quicker to compare.
final class CodeText {
    /// What a text is as a number that cannot be one; also an empty one.
    static final long NONE = -1;

    private static final int LONGEST = 12;
    private static final String JOINT = "&";
    private static final int BASE = 38;
    private static final int LETTER = 11;
    private static final int AND = 37;

    private CodeText() {}

    /// The usual spelling; perhaps not that of a code.
    static String of(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ROOT).split(JOINT, -1))
                .map(part -> part.replaceAll("[ .'-]", ""))
                .sorted()
                .collect(Collectors.joining(JOINT));
    }

    /// Whether a text in the usual spelling can be a code.
    static boolean isCode(String text) {
        return number(text) != NONE;
    }

    /// The number of a text in the usual spelling.
    static long number(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.startsWith(JOINT)) {
            return NONE;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit <= 0) {
                return NONE;
            }
            number = number * BASE + digit;
        }
        return number;
    }

    /// The number of the code in a cell, or of two that belong together, however they are spelt; [#NONE] for an empty
    /// cell, for a longer text, and for one with other characters.
    static long number(CellRow row, int cell) {
        long single = single(row, cell);
        return single == NONE && isJoint(row, cell) ? number(of(row.text(cell))) : single;
    }

    private static boolean isJoint(CellRow row, int cell) {
        for (int i = 1; i < row.length(cell); i++) {
            if (row.charAt(cell, i) == '&') {
                return true;
            }
        }
        return false;
    }

    /// As [#number], but [#NONE] also for two codes.
    static long single(CellRow row, int cell) {
        int length = row.length(cell);
        long number = 0;
        int characters = 0;
        for (int i = 0; i < length; i++) {
            int digit = digit(row.charAt(cell, i));
            if (digit == 0) {
                continue;
            }
            if (digit < 0 || digit == AND || ++characters > LONGEST) {
                return NONE;
            }
            number = number * BASE + digit;
        }
        return characters == 0 ? NONE : number;
    }

    /// The number of a cell that holds letters and digits only; [#NONE] for any other, and for one that is too long.
    static long word(CellRow row, int cell) {
        int length = row.length(cell);
        if (length == 0 || length > LONGEST) {
            return NONE;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = digit(row.charAt(cell, i));
            if (digit <= 0 || digit == AND) {
                return NONE;
            }
            number = number * BASE + digit;
        }
        return number;
    }

    /// 0 for a character that does not count, negative for one that no code has.
    private static int digit(char c) {
        if ('0' <= c && c <= '9') {
            return c - '0' + 1;
        }
        if ('A' <= c && c <= 'Z') {
            return c - 'A' + LETTER;
        }
        if ('a' <= c && c <= 'z') {
            return c - 'a' + LETTER;
        }
        return switch (c) {
            case '&' -> AND;
            case ' ', '.', '-', '\'' -> 0;
            default -> -1;
        };
    }
}
