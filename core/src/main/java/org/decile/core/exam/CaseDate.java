package org.decile.core.exam;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.decile.core.table.CellRow;

/// Reads dates in the forms that registries and spreadsheet programs write: `2024-05-31`, `05/31/2024`, `5/31/24`,
/// `20240531`, each with or without a time after it, and a spreadsheet's day number.
final class CaseDate {
    /// Where there is no date.
    static final int NONE = -1;

    private static final int MONTHS = 100;
    private static final int YEARS = 100 * MONTHS;
    private static final int CENTURY = 20 * MONTHS;
    private static final int LONG_YEAR = 4;
    private static final int WITHOUT_MARKS = 8;
    private static final int DAY_NUMBER = 5;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private CaseDate() {}

    /// The date as `YYYYMMDD`; [#NONE] when the cell holds no date that exists.
    static int of(CellRow row, int cell) {
        int length = row.length(cell);
        int end = 0;
        while (end < length && !isBetween(row.charAt(cell, end))) {
            end++;
        }
        if (end < length && !isTime(row, cell, end)) {
            return NONE;
        }
        return date(row, cell, end);
    }

    static int year(int date) {
        return date / YEARS;
    }

    /// From 1.
    static int month(int date) {
        return date / MONTHS % MONTHS;
    }

    private static int date(CellRow row, int cell, int end) {
        int first = digits(row, cell, 0, end);
        if (first == end) {
            return first == WITHOUT_MARKS ? existing(number(row, cell, 0, end)) : dayNumber(row, cell, end);
        }
        char mark = row.charAt(cell, first);
        if (mark == '.' && first == DAY_NUMBER) {
            return digits(row, cell, first + 1, end) == end ? dayNumber(row, cell, first) : NONE;
        }
        int second = digits(row, cell, first + 1, end);
        boolean sameMark = second < end && row.charAt(cell, second) == mark && (mark == '-' || mark == '/');
        int third = sameMark ? digits(row, cell, second + 1, end) : 0;
        if (third != end || first == 0 || second - first > 3 || second - first < 2 || third == second + 1) {
            return NONE;
        }
        int a = number(row, cell, 0, first);
        int b = number(row, cell, first + 1, second);
        int c = number(row, cell, second + 1, third);
        if (first == LONG_YEAR) {
            return third - second <= 3 ? existing(a * YEARS + b * MONTHS + c) : NONE;
        }
        return first <= 2 ? monthFirst(a, b, c, third - second - 1) : NONE;
    }

    private static int monthFirst(int month, int day, int year, int yearDigits) {
        if (yearDigits == 2) {
            return existing((CENTURY + year) * YEARS + month * MONTHS + day);
        }
        return yearDigits == LONG_YEAR ? existing(year * YEARS + month * MONTHS + day) : NONE;
    }

    private static int dayNumber(CellRow row, int cell, int end) {
        if (end != DAY_NUMBER) {
            return NONE;
        }
        LocalDate day = DAY_ZERO.plusDays(number(row, cell, 0, end));
        return day.getYear() * YEARS + day.getMonthValue() * MONTHS + day.getDayOfMonth();
    }

    private static int existing(int date) {
        int month = month(date);
        int day = date % MONTHS;
        if (month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        if (day <= 28) {
            return date;
        }
        try {
            LocalDate.of(year(date), month, day);
            return date;
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    /// Where the digits that begin here end.
    private static int digits(CellRow row, int cell, int from, int end) {
        int i = from;
        while (i < end && isDigit(row.charAt(cell, i))) {
            i++;
        }
        return i;
    }

    private static int number(CellRow row, int cell, int from, int end) {
        int number = 0;
        for (int i = from; i < end && i - from <= WITHOUT_MARKS; i++) {
            number = number * 10 + row.charAt(cell, i) - '0';
        }
        return number;
    }

    private static boolean isTime(CellRow row, int cell, int from) {
        boolean time = true;
        for (int i = from; i < row.length(cell) && time; i++) {
            time = isDigit(row.charAt(cell, i)) || "TtZzAaPpMm :.+-".indexOf(row.charAt(cell, i)) >= 0;
        }
        return time;
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == 'T' || c == 't';
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
