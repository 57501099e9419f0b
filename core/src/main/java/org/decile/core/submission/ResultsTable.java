package org.decile.core.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Faults;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Watch;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.table.CellRow;
import org.decile.core.table.CellRows;
import org.jspecify.annotations.Nullable;

/// A table of measure results, read whole: of one practice and year, or of any number of them as a registry has.
///
/// Every row is one rate of a measure, of the practice as a whole or of one clinician; [MeasureResultsCsv#columns()]
/// names the columns. Their order and case do not matter.
public final class ResultsTable {
    private final Function<PerformanceYear, MeasureCatalog> catalogs;
    private final FileLimits limits;
    private final Watch watch;
    private final Faults faults;
    private final RegistryCells registryCells;
    private final @Nullable Part only;
    private final Map<Owner, Part> parts = new LinkedHashMap<>();
    private final Map<PerformanceYear, KnownMeasures> measures = new HashMap<>();
    private @Nullable Part last;
    private int rows;

    private ResultsTable(
            Function<PerformanceYear, MeasureCatalog> catalogs, FileLimits limits, Watch watch, @Nullable Owner only) {
        this.catalogs = catalogs;
        this.limits = limits;
        this.watch = watch;
        this.faults = new Faults(limits.listedFaults());
        this.registryCells = new RegistryCells(faults);
        this.only = only == null ? null : part(only);
    }

    /// Takes the rows of any practice, and of each year that has measures.
    public static ResultsTable ofAnyone(
            Function<PerformanceYear, MeasureCatalog> catalogs, FileLimits limits, Watch watch) {
        return new ResultsTable(catalogs, limits, watch, null);
    }

    /// Takes the rows of one practice and of the catalog's year only; any other row is a fault.
    public static ResultsTable ofPractice(
            TaxpayerIdentificationNumber tin, MeasureCatalog catalog, FileLimits limits, Watch watch) {
        return new ResultsTable(_ -> catalog, limits, watch, new Owner(tin, catalog.year()));
    }

    /// What one practice reports for one year.
    ///
    /// @param results in the order of the file; nothing when any row of the practice, or of somebody
    /// unknown, has a fault
    /// @param sound whether none has
    public record PracticeYear(
            TaxpayerIdentificationNumber tin,
            PerformanceYear year,
            List<ParticipantResult> results,
            boolean sound,
            List<Fault> warnings) {}

    /// What came of it.
    ///
    /// @param rows below the header, blank ones left out
    /// @param faults of the file as a whole, of rows that belong to nobody, and of each practice
    /// @param unattributed whether a fault is of the file, or of a row of nobody: anybody's results may be missing
    /// @param parts as practices and years first occur
    public record Reading(int rows, Faults faults, Faults warnings, boolean unattributed, List<PracticeYear> parts) {}

    /// Where whoever opens the rows tells what makes them unreadable.
    public void tell(Fault fault) {
        faults.add(fault);
    }

    /// Reads all rows.
    ///
    /// @param table tells its faults to this
    public Reading read(CellRows table) throws IOException {
        Optional<CellRow> names = table.next();
        if (names.isPresent()) {
            readBelow(new ResultsHeader(names.get().texts(), limits, faults::add), table);
        } else if (faults.isEmpty()) {
            faults.add(
                    Fault.ofFile("The file is empty.", "Start from the template, whose first row names the columns."));
        }
        if (faults.isEmpty() && rows == 0) {
            faults.add(Fault.ofFile("The file has column names, but no results.", "Add a row for each measure."));
        }
        return reading();
    }

    /// What there is to say of a table that could not even be begun.
    public Reading unread() {
        return reading();
    }

    private void readBelow(ResultsHeader header, CellRows table) throws IOException {
        Optional<CellRow> row = header.isUsable() ? table.next() : Optional.empty();
        while (row.isPresent()) {
            if (++rows > limits.resultRows()) {
                faults.add(tooManyRows(limits));
                return;
            }
            watch.row();
            header.row(row.get(), faults::add).ifPresent(this::take);
            row = table.next();
        }
    }

    static Fault tooManyRows(FileLimits limits) {
        return Fault.ofFile(
                "The file has more than %,d rows.".formatted(limits.resultRows()),
                "Split it, so that each part holds some of the measures.");
    }

    private void take(ResultRow row) {
        Part part = only == null ? owner(row) : only;
        if (part != null) {
            part.take(row);
        }
    }

    private @Nullable Part owner(ResultRow row) {
        if (last == null || !last.isOwnerOf(row)) {
            last = registryCells
                    .owner(row)
                    .map(owner -> parts.computeIfAbsent(owner, this::part))
                    .orElse(null);
            if (last != null) {
                last.ownerStandsIn(row);
            }
        }
        return last;
    }

    private Part part(Owner owner) {
        return new Part(owner, measures.computeIfAbsent(owner.year(), year -> new KnownMeasures(catalogs.apply(year))));
    }

    private Reading reading() {
        List<PracticeYear> read = new ArrayList<>();
        Faults all = new Faults(limits.listedFaults());
        Faults warnings = new Faults(limits.listedFaults());
        all.addAll(faults);
        for (Part part : only == null ? parts.values() : List.of(only)) {
            List<ParticipantResult> results = part.assembly.results();
            all.addAll(part.faults);
            warnings.addAll(part.warnings);
            boolean sound = part.faults.isEmpty() && faults.isEmpty();
            read.add(new PracticeYear(
                    part.owner.tin(), part.owner.year(), sound ? results : List.of(), sound, part.warnings.kept()));
        }
        return new Reading(rows, all, warnings, !faults.isEmpty(), read);
    }

    /// Whose row of which year.
    record Owner(TaxpayerIdentificationNumber tin, PerformanceYear year) {}

    /// The rows of one owner.
    private final class Part {
        private final Owner owner;
        private final Faults faults = new Faults(limits.listedFaults());
        private final Faults warnings = new Faults(limits.listedFaults());
        private final ResultsAssembly assembly = new ResultsAssembly(faults, warnings);
        private final RowReader reader;
        private @Nullable CellRow row;

        Part(Owner owner, KnownMeasures measures) {
            this.owner = owner;
            this.reader = new RowReader(owner.tin(), measures, faults, warnings);
        }

        /// Most rows are of the same owner as the one before.
        boolean isOwnerOf(ResultRow next) {
            return row != null
                    && next.cells().agrees(next.place(ResultsColumn.TIN), row)
                    && next.cells().agrees(next.place(ResultsColumn.YEAR), row);
        }

        void ownerStandsIn(ResultRow next) {
            row = next.cells();
        }

        void take(ResultRow next) {
            reader.read(next).ifPresent(read -> assembly.add(read, next));
        }
    }
}
