package org.decile.core.submission;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;

/// Reads the numbers of cases.
final class CountCells {
    private static final Pattern WHOLE = Pattern.compile("[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9,.]+");
    private static final int MOST_DIGITS = 18;
    private static final int PLAIN_DIGITS = 8;

    private final Faults faults;

    CountCells(Faults faults) {
        this.faults = faults;
    }

    /// The count; empty when the cell is empty or has a fault.
    OptionalLong needed(ResultRow row, ResultsColumn column) {
        return count(row, column, true);
    }

    /// The count, 0 for an empty cell unless it is required; empty when the cell has a fault.
    OptionalLong count(ResultRow row, ResultsColumn column, boolean required) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return required ? missing(row, column) : OptionalLong.of(0);
        }
        long plain = plain(text);
        if (plain >= 0) {
            return OptionalLong.of(plain);
        }
        if (!WHOLE.matcher(text).matches()) {
            boolean negative = NEGATIVE.matcher(text).matches();
            return fault(
                    row,
                    column,
                    negative ? "A number of cases is never negative." : "This is not a whole number.",
                    "Write the number of cases in digits, such as 120.");
        }
        String digits = text.replace(",", "");
        if (digits.length() > MOST_DIGITS || Long.parseLong(digits) > Cases.MOST) {
            return fault(row, column, "More than 100,000,000 cases cannot be right.", "Check the number.");
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    /// The number of a cell with nothing but a few digits, as almost all are; negative for any other cell.
    private static long plain(String text) {
        if (text.length() > PLAIN_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    boolean areWithin(ResultRow row, long reported, long eligible) {
        if (reported <= eligible) {
            return true;
        }
        fault(
                row,
                ResultsColumn.ELIGIBLE,
                "The row reports on %,d cases, but only %,d are eligible.".formatted(reported, eligible),
                "Cases met, not met, excluded and excepted must not be more than the eligible ones.");
        return false;
    }

    private OptionalLong missing(ResultRow row, ResultsColumn column) {
        return fault(row, column, "The number of cases is missing.", "Write it, or 0 if there were none.");
    }

    private OptionalLong fault(ResultRow row, ResultsColumn column, String problem, String remedy) {
        faults.add(row.fault(FaultKind.COUNT, column, problem, remedy));
        return OptionalLong.empty();
    }
}
