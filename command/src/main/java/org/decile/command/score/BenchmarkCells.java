package org.decile.command.score;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;

/// A given table of benchmarks, in which cells that its use here does not need may be empty: the year, which is that of
/// the table, and the year that the benchmarks were made from, which is two years before.
final class BenchmarkCells {
    private static final String YEAR = "performanceYear";
    private static final String MADE_FROM = "benchmarkYear";
    private static final int YEARS_BACK = 2;

    private final String text;
    private final List<List<String>> rows;

    BenchmarkCells(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.rows = rows(this.text);
    }

    /// The first year that a row states.
    Optional<PerformanceYear> year() {
        int column = rows.isEmpty() ? -1 : rows.getFirst().indexOf(YEAR);
        return rows.stream()
                .skip(1)
                .filter(row -> column >= 0 && column < row.size())
                .map(row -> row.get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .flatMap(cell -> MeasureCatalogs.years().stream()
                        .filter(year -> year.toString().equals(cell))
                        .findFirst());
    }

    /// The table with those cells filled; what is no table is left as it is, for the reader to say what is wrong.
    String filled(PerformanceYear year) {
        if (rows.isEmpty()) {
            return text;
        }
        List<String> header = rows.getFirst();
        StringWriter filled = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(filled)) {
            csv.writeRecord(header);
            for (List<String> row : rows.subList(1, rows.size())) {
                List<String> cells = new ArrayList<>(row);
                fill(cells, header.indexOf(YEAR), year.toString());
                fill(cells, header.indexOf(MADE_FROM), Integer.toString(year.value() - YEARS_BACK));
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filled.toString();
    }

    private static void fill(List<String> cells, int column, String value) {
        if (column >= 0 && column < cells.size() && cells.get(column).isBlank()) {
            cells.set(column, value);
        }
    }

    private static List<List<String>> rows(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            return records.stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException | IOException e) {
            return List.of();
        }
    }
}
