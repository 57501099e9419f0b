package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.decile.core.fault.FaultKind;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.NpiCheckDigit;
import org.decile.core.table.CellRow;

/// Reads whose patient a case is. Which numbers have the right check digit is remembered, for one thread.
final class NpiCell {
    /// Nobody in particular: a case of the practice as a whole.
    static final long NOBODY = 0;
    /// After a fault.
    static final long NONE = -1;

    private static final int DIGITS = 10;
    private static final int SLOTS = 1 << 10;
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    private final CaseHeader header;
    private final RowFindings findings;
    private final long[] right = new long[SLOTS];
    private List<Wrong> wrong = new ArrayList<>();

    /// A number whose check digit is not right, and the first row it stands in.
    record Wrong(long npi, int line) {

        /// Without the number.
        @Override
        public String toString() {
            return "Wrong[row %d]".formatted(line);
        }
    }

    NpiCell(CaseHeader header, RowFindings findings) {
        this.header = header;
        this.findings = findings;
    }

    static NationalProviderIdentifier npi(long number) {
        String digits = Long.toString(number);
        return new NationalProviderIdentifier("0".repeat(DIGITS - digits.length()) + digits);
    }

    long npi(CellRow row) {
        int cell = header.cell(CaseColumn.NPI);
        long number = row.length(cell) == DIGITS ? row.digits(cell) : NONE;
        if (number <= 0) {
            number = unusual(row, cell);
        }
        if (number > 0 && right[slot(number)] != number) {
            checkDigit(number, row.line());
        }
        return number;
    }

    /// The numbers with a wrong check digit since the last time.
    List<Wrong> takeWrong() {
        List<Wrong> taken = wrong;
        wrong = new ArrayList<>();
        return taken;
    }

    private long unusual(CellRow row, int cell) {
        if (NoValue.isWritten(row, cell)) {
            return NOBODY;
        }
        String digits = SpreadsheetText.digits(row, cell);
        if (TEN_DIGITS.matcher(digits).matches() && Long.parseLong(digits) > 0) {
            return Long.parseLong(digits);
        }
        findings.numberFault(
                FaultKind.CLINICIAN,
                CaseColumn.NPI,
                "A national provider identifier (NPI) has ten digits.",
                "Write that of the clinician.");
        return NONE;
    }

    private void checkDigit(long number, int line) {
        if (NpiCheckDigit.isRight(npi(number).digits())) {
            right[slot(number)] = number;
        } else if (wrong.stream().noneMatch(known -> known.npi() == number)) {
            wrong.add(new Wrong(number, line));
        }
    }

    private static int slot(long number) {
        return ((int) (number ^ (number >>> 12))) & (SLOTS - 1);
    }
}
