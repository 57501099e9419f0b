package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.decile.core.table.CellRow;

/// The codes in a cell, which may hold several: with `&` between codes that belong together, or as a list. Codes whose
/// zeros at the beginning a spreadsheet program has dropped are tried with them as well.
final class CodesInCell {
    private static final int DIGITS = 5;

    private final long[] numbers;

    private CodesInCell(long[] numbers) {
        this.numbers = numbers;
    }

    static CodesInCell of(CellRow row, int cell) {
        long single = CodeText.single(row, cell);
        if (single != CodeText.NONE && row.length(cell) >= DIGITS) {
            return new CodesInCell(new long[] {single});
        }
        List<Long> numbers = new ArrayList<>();
        for (String text : row.text(cell).split("[,;|/]", -1)) {
            String code = CodeText.of(text);
            add(code, numbers);
            for (String part : code.split("&", -1)) {
                add(part, numbers);
                if (part.length() < DIGITS && part.chars().allMatch(c -> '0' <= c && c <= '9')) {
                    add("0".repeat(DIGITS - part.length()) + part, numbers);
                }
            }
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

    private static void add(String code, List<Long> numbers) {
        long number = CodeText.number(code);
        if (number != CodeText.NONE) {
            numbers.add(number);
        }
    }
}
