package org.decile.core.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.fault.Shown;
import org.decile.core.file.Checksum;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Reads measure results of any number of practices and years from one CSV file, as a registry has them. Its form is
/// that of [MeasureResultsCsv].
public final class RegistryResultsCsv {
    private final Function<PerformanceYear, MeasureCatalog> catalogs;
    private final Faults faults = new Faults();
    private final Map<Owner, Part> parts = new LinkedHashMap<>();

    private RegistryResultsCsv(Function<PerformanceYear, MeasureCatalog> catalogs) {
        this.catalogs = catalogs;
    }

    /// What came of reading a file.
    ///
    /// @param faults of rows that belong to nobody, and of the file as a whole; without any, the parts can be used
    /// @param furtherFaults how many more there are, beyond the number that is listed
    /// @param parts in the order in which the practices and years first occur
    public record Reading(List<Fault> faults, int furtherFaults, List<PracticeYear> parts) {
        public Reading {
            faults = List.copyOf(faults);
            parts = List.copyOf(parts);
        }
    }

    /// What one practice reports for one year.
    public record PracticeYear(TaxpayerIdentificationNumber tin, PerformanceYear year, MeasureResultsReading reading) {}

    /// Reads a file of at most 20 MB.
    ///
    /// @param catalogs the measures of each year of [MeasureCatalogs#years()]
    public static Reading read(byte[] bytes, Function<PerformanceYear, MeasureCatalog> catalogs) {
        RegistryResultsCsv reader = new RegistryResultsCsv(catalogs);
        ResultsText.of(bytes, reader.faults)
                .ifPresent(text -> MeasureResultsCsv.readRows(text, reader.faults, reader::take));
        if (reader.faults.isEmpty() && reader.parts.isEmpty()) {
            reader.faults.add(
                    Fault.ofFile("The file has column names, but no results.", "Add a row for each measure."));
        }
        return reader.reading(Checksum.sha256(bytes));
    }

    private Reading reading(String checksum) {
        List<PracticeYear> read = new ArrayList<>();
        parts.forEach((owner, part) -> read.add(new PracticeYear(owner.tin(), owner.year(), part.reading(checksum))));
        List<Fault> kept = faults.kept();
        return new Reading(kept, faults.count() - kept.size(), read);
    }

    private void take(ResultRow row) {
        Optional<PerformanceYear> year = year(row);
        Optional<TaxpayerIdentificationNumber> tin = tin(row);
        if (year.isPresent() && tin.isPresent()) {
            parts.computeIfAbsent(new Owner(tin.get(), year.get()), owner -> new Part(owner, catalogs))
                    .take(row);
        }
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
        String digits = row.text(ResultsColumn.TIN).replaceAll("[- ]", "");
        if (digits.matches("[0-9]{1,9}")) {
            return Optional.of(new TaxpayerIdentificationNumber(OwnerCells.withLeadingZeros(digits)));
        }
        faults.add(new Fault(
                FaultKind.PRACTICE,
                row.line(),
                ResultsColumn.TIN.title(),
                Optional.empty(),
                digits.isEmpty()
                        ? "The taxpayer identification number is missing."
                        : "This is not a taxpayer identification number.",
                "Write the nine digits of the practice."));
        return Optional.empty();
    }

    private record Owner(TaxpayerIdentificationNumber tin, PerformanceYear year) {}

    /// The rows of one owner.
    private static final class Part {
        private final Faults faults = new Faults();
        private final Faults warnings = new Faults();
        private final ResultsAssembly assembly = new ResultsAssembly(faults, warnings);
        private final RowReader reader;
        private int rows;

        Part(Owner owner, Function<PerformanceYear, MeasureCatalog> catalogs) {
            this.reader = new RowReader(owner.tin(), catalogs.apply(owner.year()), faults, warnings);
        }

        void take(ResultRow row) {
            rows++;
            reader.read(row).ifPresent(assembly::add);
        }

        MeasureResultsReading reading(String checksum) {
            return MeasureResultsCsv.reading(rows, checksum, assembly, faults, warnings);
        }
    }
}
