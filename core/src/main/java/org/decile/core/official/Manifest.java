package org.decile.core.official;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The list of all tables with their rows and checksums.
public final class Manifest {
    private static final List<String> COLUMNS = List.of("year", "file", "rows", "sha256");

    private Manifest() {}

    /// The manifest after an import: rows of the imported years are replaced, those of other years stay.
    ///
    /// @param before the manifest there was; may be empty
    public static CsvTable after(String before, List<YearTables> imported) {
        List<String> years =
                imported.stream().map(tables -> tables.year().toString()).toList();
        List<List<String>> rows = new ArrayList<>(rows(before));
        rows.removeIf(row -> years.contains(row.getFirst()));
        imported.forEach(year -> year.tables().forEach(table -> rows.add(row(year, table))));
        rows.sort(Comparator.comparing(List::getFirst));
        return new CsvTable("manifest.csv", COLUMNS, rows);
    }

    /// The row of one table.
    public static List<String> row(YearTables year, CsvTable table) {
        return List.of(
                year.year().toString(),
                table.name(),
                Integer.toString(table.rows().size()),
                table.checksum());
    }

    private static List<List<String>> rows(String manifest) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(manifest)) {
            return records.stream().skip(1).map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
