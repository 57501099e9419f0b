package org.decile.core.submission;

import java.util.Optional;
import java.util.regex.Pattern;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.fault.Shown;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.NpiCheckDigit;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Reads for which year, practice and clinician a row is.
final class OwnerCells {
    /// What the example to download holds instead of a practice's number.
    static final String EXAMPLE_TIN = "000000000";

    private static final int TIN_DIGITS = EXAMPLE_TIN.length();

    /// Numbers of practices begin with two zeros at most, and spreadsheet programs drop no more.
    private static final Pattern DIGITS = Pattern.compile("[0-9]{7,9}");

    private final PerformanceYear year;
    private final String yearText;
    private final TaxpayerIdentificationNumber tin;
    private final Faults faults;
    private final Faults warnings;

    OwnerCells(PerformanceYear year, TaxpayerIdentificationNumber tin, Faults faults, Faults warnings) {
        this.year = year;
        this.yearText = year.toString();
        this.tin = tin;
        this.faults = faults;
        this.warnings = warnings;
    }

    void checkYear(ResultRow row) {
        String text = row.text(ResultsColumn.YEAR);
        if (text.isEmpty()) {
            year(row, "The performance year is missing.", "Write %s.".formatted(year));
        } else if (!text.equals(yearText)) {
            year(
                    row,
                    "The row is for %s, this page for %s.".formatted(Shown.quoted(text), year),
                    "Open the year that the row is for, or correct the row.");
        }
    }

    /// The number of the row's practice; empty when the cell does not hold one.
    static Optional<TaxpayerIdentificationNumber> tin(ResultRow row) {
        String digits = digits(row);
        return DIGITS.matcher(digits).matches()
                ? Optional.of(new TaxpayerIdentificationNumber(withLeadingZeros(digits)))
                : Optional.empty();
    }

    void checkPractice(ResultRow row) {
        String digits = digits(row);
        if (digits.equals(tin.digits())) {
            return;
        }
        if (digits.isEmpty()) {
            practice(row, "", "The taxpayer identification number is missing.", "Write that of this practice.");
        } else if (!DIGITS.matcher(digits).matches()) {
            practice(
                    row,
                    "",
                    "This is not a taxpayer identification number.",
                    "Write the nine digits of this practice.");
        } else if (!withLeadingZeros(digits).equals(tin.digits())) {
            otherPractice(row, withLeadingZeros(digits));
        }
    }

    /// The clinician, or none for a row of the whole practice; empty when the cell has a fault.
    Optional<Optional<NationalProviderIdentifier>> npi(ResultRow row) {
        String text = row.text(ResultsColumn.NPI);
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        if (!text.matches("[0-9]{10}")) {
            faults.add(row.fault(
                    FaultKind.CLINICIAN,
                    ResultsColumn.NPI,
                    "A national provider identifier (NPI) has ten digits.",
                    "Correct it, or leave it empty for results of the whole practice."));
            return Optional.empty();
        }
        if (!NpiCheckDigit.isRight(text)) {
            warnings.add(row.fault(
                    FaultKind.CLINICIAN,
                    ResultsColumn.NPI,
                    "The check digit of this NPI is not right, so one of its digits may be wrong.",
                    "Compare it with the national registry of providers; the row is used as it is."));
        }
        return Optional.of(Optional.of(new NationalProviderIdentifier(text)));
    }

    private static String digits(ResultRow row) {
        return row.text(ResultsColumn.TIN).replace("-", "").replace(" ", "");
    }

    /// Spreadsheet programs take the number for a quantity and drop the zeros it begins with.
    static String withLeadingZeros(String digits) {
        return "0".repeat(TIN_DIGITS - digits.length()) + digits;
    }

    private void otherPractice(ResultRow row, String digits) {
        if (digits.equals(EXAMPLE_TIN)) {
            practice(
                    row,
                    EXAMPLE_TIN,
                    "This is the example's number, not a practice's.",
                    "Write the taxpayer identification number of this practice.");
        } else {
            String other = new TaxpayerIdentificationNumber(digits).masked();
            practice(
                    row,
                    other,
                    "The row is for the practice %s, this page for %s.".formatted(other, tin.masked()),
                    "Open the practice that the row is for, or correct the row.");
        }
    }

    private void practice(ResultRow row, String shown, String problem, String remedy) {
        faults.add(new Fault(
                FaultKind.PRACTICE,
                row.line(),
                ResultsColumn.TIN.title(),
                shown.isEmpty() ? Optional.empty() : Optional.of(shown),
                problem,
                remedy));
    }

    private void year(ResultRow row, String problem, String remedy) {
        faults.add(row.fault(FaultKind.YEAR, ResultsColumn.YEAR, problem, remedy));
    }
}
