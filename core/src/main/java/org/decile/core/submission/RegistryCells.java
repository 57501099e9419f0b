package org.decile.core.submission;

import java.util.NavigableSet;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.fault.Shown;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Reads whose a row is, in a table of any number of practices and years.
final class RegistryCells {
    private final Faults faults;

    RegistryCells(Faults faults) {
        this.faults = faults;
    }

    /// Empty when the row belongs to nobody.
    Optional<ResultsTable.Owner> owner(ResultRow row) {
        Optional<PerformanceYear> year = year(row);
        Optional<TaxpayerIdentificationNumber> tin = tin(row);
        return year.flatMap(some -> tin.map(number -> new ResultsTable.Owner(number, some)));
    }

    private Optional<PerformanceYear> year(ResultRow row) {
        NavigableSet<PerformanceYear> years = MeasureCatalogs.years();
        String text = row.text(ResultsColumn.YEAR);
        Optional<PerformanceYear> year =
                years.stream().filter(known -> known.toString().equals(text)).findFirst();
        if (year.isEmpty()) {
            faults.add(row.fault(
                    FaultKind.YEAR,
                    ResultsColumn.YEAR,
                    text.isEmpty()
                            ? "The performance year is missing."
                            : "There are no measures for the year %s.".formatted(Shown.quoted(text)),
                    "Write a year from %s to %s.".formatted(years.first(), years.last())));
        }
        return year;
    }

    private Optional<TaxpayerIdentificationNumber> tin(ResultRow row) {
        Optional<TaxpayerIdentificationNumber> tin = OwnerCells.tin(row);
        if (tin.isEmpty()) {
            faults.add(new Fault(
                    FaultKind.PRACTICE,
                    row.line(),
                    ResultsColumn.TIN.title(),
                    Optional.empty(),
                    row.isEmpty(ResultsColumn.TIN)
                            ? "The taxpayer identification number is missing."
                            : "This is not a taxpayer identification number.",
                    "Write the nine digits of the practice."));
        }
        return tin;
    }
}
