package org.decile.core.exam;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.file.FormulaGuard;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.table.CellRow;
import org.decile.core.table.CellRows;

/// A code map as a table: one row for what one code means for one measure.
public final class CodeMapFile {
    /// How many rows a code map may have.
    public static final int MOST_ROWS = 300_000;

    private final CodeRow cells;
    private final Faults faults = new Faults();
    private final Faults warnings = new Faults();
    private final List<CodeEntry> entries = new ArrayList<>();
    private final Map<CodeEntry.Key, Integer> lines = new HashMap<>();

    private CodeMapFile(Function<PerformanceYear, MeasureCatalog> catalogs) {
        this.cells = new CodeRow(catalogs, faults);
    }

    /// The names of all columns.
    public static List<String> columns() {
        return CodeColumn.titles();
    }

    /// Reads a table to its end. It is used as a whole or not at all.
    ///
    /// @param catalogs the measures of each year that has any
    /// @throws IOException when the source cannot be read
    public static CodeMapReading read(CellRows rows, Function<PerformanceYear, MeasureCatalog> catalogs)
            throws IOException {
        return new CodeMapFile(catalogs).read(rows);
    }

    /// The map as CSV, which [#read] takes.
    public static String write(CodeMap map) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns());
            map.entries().forEach(entry -> csv.writeRecord(cells(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// A table to begin with: the columns and nothing below them.
    public static String template() {
        return write(CodeMap.EMPTY);
    }

    private CodeMapReading read(CellRows rows) throws IOException {
        Optional<CellRow> first = rows.next();
        int count = 0;
        if (first.isEmpty()) {
            faults.add(Fault.ofFile("The file is empty.", "Begin it with %s.".formatted(String.join(",", columns()))));
        } else {
            HeaderRow header = new HeaderRow(
                    first.get(),
                    columns(),
                    CodeColumn.required(),
                    Set.of("error", "remark"),
                    faults::add,
                    warnings::add);
            count = header.isUsable() ? readRows(rows, header) : 0;
        }
        if (faults.isEmpty() && count == 0) {
            faults.add(Fault.ofFile("The file has column names, but no codes.", "Add a row for each code."));
        }
        FaultList remarks = FaultList.of(warnings);
        return faults.isEmpty()
                ? new CodeMapReading.Usable(count, CodeMap.of(entries), remarks)
                : new CodeMapReading.Faulty(count, FaultList.of(faults), remarks);
    }

    private int readRows(CellRows rows, HeaderRow header) throws IOException {
        int count = 0;
        for (Optional<CellRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (++count > MOST_ROWS) {
                faults.add(Fault.ofFile(
                        "The file has more than %,d rows.".formatted(MOST_ROWS), "Divide it into several files."));
                break;
            }
            CellRow cellsOfRow = row.get();
            cells.entry(cellsOfRow, header).ifPresent(entry -> add(entry, cellsOfRow.line()));
        }
        return count;
    }

    private void add(CodeEntry entry, int line) {
        Integer first = lines.putIfAbsent(entry.key(), line);
        if (first == null) {
            entries.add(entry);
            return;
        }
        faults.add(new Fault(
                FaultKind.DUPLICATE,
                line,
                CodeColumn.CODE.title(),
                Optional.of(entry.code()),
                "Row %d already says what this code means for measure %s.".formatted(first, entry.measureId()),
                "Keep one of the two."));
    }

    private static List<String> cells(CodeEntry entry) {
        AgeRange ages = entry.ages();
        return List.of(
                entry.year().toString(),
                entry.measureId().value(),
                entry.collectionType().map(CollectionType::code).orElse(""),
                FormulaGuard.put(entry.stratum().orElse("")),
                FormulaGuard.put(entry.code()),
                entry.kind().code(),
                entry.meaning().map(CaseOutcome::code).orElse(""),
                ages.least() == 0 ? "" : Integer.toString(ages.least()),
                ages.most() == AgeRange.OLDEST ? "" : Integer.toString(ages.most()));
    }
}
