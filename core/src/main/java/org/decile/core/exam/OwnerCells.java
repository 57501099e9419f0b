package org.decile.core.exam;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.table.CellRow;

/// Reads whose case a row is, and when it was.
final class OwnerCells {
    /// Where a number is missing or has a fault.
    static final int NONE = -1;

    private static final int TIN_DIGITS = 9;
    private static final int YEAR_DIGITS = 4;
    /// Spreadsheet programs drop the zeros a number begins with; that of a practice begins with two at most.
    private static final int FEWEST_DIGITS = 7;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{%d,%d}".formatted(FEWEST_DIGITS, TIN_DIGITS));

    private final CaseHeader header;
    private final RowFindings findings;
    private final Optional<CaseOwner> owner;
    private final int ownerTin;
    private final int ownerYear;
    private final NavigableSet<PerformanceYear> years = MeasureCatalogs.years();

    OwnerCells(CaseHeader header, RowFindings findings, Optional<CaseOwner> owner) {
        this.header = header;
        this.findings = findings;
        this.owner = owner;
        this.ownerTin = owner.map(some -> Integer.parseInt(some.tin().digits())).orElse(NONE);
        this.ownerYear = owner.map(some -> some.year().value()).orElse(NONE);
    }

    static TaxpayerIdentificationNumber tin(int number) {
        String digits = Integer.toString(number);
        return new TaxpayerIdentificationNumber("0".repeat(TIN_DIGITS - digits.length()) + digits);
    }

    /// The practice's number without the zeros it begins with; [#NONE] after a fault.
    int tin(CellRow row) {
        int cell = header.cell(CaseColumn.TIN);
        int length = row.length(cell);
        int tin = FEWEST_DIGITS <= length && length <= TIN_DIGITS ? (int) row.digits(cell) : NONE;
        if (tin == NONE) {
            String digits = SpreadsheetText.digits(row, cell);
            if (!DIGITS.matcher(digits).matches()) {
                noTin(digits);
                return NONE;
            }
            tin = Integer.parseInt(digits);
        }
        if (tin == 0 || (ownerTin != NONE && tin != ownerTin)) {
            otherPractice(tin);
            return NONE;
        }
        return tin;
    }

    /// The date as `YYYYMMDD`; [#NONE] after a fault.
    int date(CellRow row) {
        int date = CaseDate.of(row, header.cell(CaseColumn.DATE));
        if (date == CaseDate.NONE) {
            findings.fault(
                    FaultKind.DATE,
                    CaseColumn.DATE,
                    row.isEmpty(header.cell(CaseColumn.DATE)) ? "The date is missing." : "This is not a date.",
                    "Write month, day and year with slashes, or year, month and day with hyphens.");
        }
        return date;
    }

    /// The performance year; [#NONE] after a fault.
    int year(CellRow row, int date) {
        boolean stated = header.has(CaseColumn.YEAR);
        if (!stated && date == CaseDate.NONE) {
            return NONE;
        }
        int year = stated ? statedYear(row) : CaseDate.year(date);
        if (!isKnown(year)) {
            findings.fault(
                    FaultKind.YEAR,
                    stated ? CaseColumn.YEAR : CaseColumn.DATE,
                    stated
                            ? "There are no measures for this year."
                            : "There are no measures for the year of this date.",
                    "Write a year from %s to %s.".formatted(years.first(), years.last()));
            return NONE;
        }
        return isWanted(year, stated) && isWithin(date, year) ? year : NONE;
    }

    private int statedYear(CellRow row) {
        int cell = header.cell(CaseColumn.YEAR);
        return row.length(cell) == YEAR_DIGITS ? (int) row.digits(cell) : NONE;
    }

    private boolean isKnown(int year) {
        return years.first().value() <= year && year <= years.last().value();
    }

    private boolean isWanted(int year, boolean stated) {
        if (ownerYear == NONE || year == ownerYear) {
            return true;
        }
        findings.fault(
                FaultKind.YEAR,
                stated ? CaseColumn.YEAR : CaseColumn.DATE,
                "The row is of %d, this page of %d.".formatted(year, ownerYear),
                "Open the year that the row belongs to, or correct the row.");
        return false;
    }

    private boolean isWithin(int date, int year) {
        if (date == CaseDate.NONE || CaseDate.year(date) == year) {
            return true;
        }
        findings.fault(
                FaultKind.DATE,
                CaseColumn.DATE,
                "The date does not lie in the performance year %d.".formatted(year),
                "Correct the date or the year.");
        return false;
    }

    private void noTin(String digits) {
        findings.numberFault(
                FaultKind.PRACTICE,
                CaseColumn.TIN,
                digits.isEmpty()
                        ? "The taxpayer identification number is missing."
                        : "This is not a taxpayer identification number.",
                "Write the nine digits of the practice.");
    }

    private void otherPractice(int tin) {
        if (tin == 0) {
            findings.fault(
                    FaultKind.PRACTICE,
                    CaseColumn.TIN,
                    tin(0).digits(),
                    "This is the example's number, not a practice's.",
                    "Write the taxpayer identification number of the practice.");
        } else {
            findings.fault(
                    FaultKind.PRACTICE,
                    CaseColumn.TIN,
                    tin(tin).masked(),
                    "The row is for the practice %s, this page for %s."
                            .formatted(tin(tin), owner.orElseThrow().tin()),
                    "Open the practice that the row is for, or correct the row.");
        }
    }
}
