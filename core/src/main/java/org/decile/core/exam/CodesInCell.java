package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.decile.core.table.CellRow;

/// The codes in a cell, which may hold several: with `&` between codes that belong together, or as a list. A code is
/// tried as it is written, and besides without modifiers (`77001-26`) and without what spreadsheet programs make of a
/// number: `.0` at its end, and no zeros at its beginning.
final class CodesInCell {
    private static final int DIGITS = 5;
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,5})(?:\\.0)?");
    private static final Pattern MODIFIED = Pattern.compile("([0-9A-Z]{5})(?:[ -]+[0-9A-Z]{2})+");

    private final long[] numbers;

    private CodesInCell(long[] numbers) {
        this.numbers = numbers;
    }

    static CodesInCell of(CellRow row, int cell) {
        long single = CodeText.single(row, cell);
        if (single != CodeText.NONE && isAsMeant(row, cell)) {
            return new CodesInCell(new long[] {single});
        }
        List<Long> numbers = new ArrayList<>();
        for (String text : row.text(cell).toUpperCase(Locale.ROOT).split("[,;|/]", -1)) {
            List<String> parts = List.of(text.split("&", -1));
            List<String> meant = parts.stream().map(CodesInCell::meant).toList();
            add(text, numbers);
            add(String.join("&", meant), numbers);
            parts.forEach(part -> add(part, numbers));
            meant.forEach(part -> add(part, numbers));
        }
        return new CodesInCell(
                numbers.stream().mapToLong(Long::longValue).distinct().toArray());
    }

    /// By [CodeText].
    long[] numbers() {
        return numbers;
    }

    boolean isAnyIn(CodeTable table) {
        return LongStream.of(numbers).anyMatch(number -> !table.find(number).isEmpty());
    }

    /// A single code that needs no second look: five letters or digits, or more without a modifier or `.0`.
    private static boolean isAsMeant(CellRow row, int cell) {
        int length = row.length(cell);
        if (length < DIGITS || row.charAt(cell, 0) == '\'') {
            return false;
        }
        boolean decimal = row.charAt(cell, length - 2) == '.' && Character.isDigit(row.charAt(cell, 0));
        return !decimal && (length == DIGITS || Character.isLetterOrDigit(row.charAt(cell, DIGITS)));
    }

    private static String meant(String part) {
        String text = part.replace("'", "").strip();
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return "0".repeat(DIGITS - number.group(1).length()) + number.group(1);
        }
        Matcher modified = MODIFIED.matcher(text);
        return modified.matches() ? modified.group(1) : text;
    }

    private static void add(String text, List<Long> numbers) {
        long number = CodeText.number(CodeText.of(text));
        if (number != CodeText.NONE) {
            numbers.add(number);
        }
    }
}
