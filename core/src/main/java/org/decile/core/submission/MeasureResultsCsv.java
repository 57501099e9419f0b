package org.decile.core.submission;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Faults;
import org.decile.core.file.Checksum;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Reads the measure results of a practice and year from a CSV file.
///
/// Every row is one rate of a measure, of the practice as a whole or of one clinician; [#columns()] names the columns.
/// Their order and case do not matter. Comma, semicolon and tab are understood as separators. Whatever the bytes are,
/// reading ends with results or with all faults, never with an exception.
public final class MeasureResultsCsv {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final TaxpayerIdentificationNumber tin;
    private final MeasureCatalog catalog;

    /// @param tin the only practice whose rows are taken
    /// @param catalog the measures of the only year whose rows are taken
    public MeasureResultsCsv(TaxpayerIdentificationNumber tin, MeasureCatalog catalog) {
        this.tin = tin;
        this.catalog = catalog;
    }

    /// The names of all columns.
    public static List<String> columns() {
        return ResultsColumn.titles();
    }

    /// Reads a file of at most [ResultsLimits#BYTES] bytes; a larger one is a fault.
    public MeasureResultsReading read(byte[] bytes) {
        Faults faults = new Faults();
        Faults warnings = new Faults();
        ResultsAssembly assembly = new ResultsAssembly(faults, warnings);
        RowReader reader = new RowReader(tin, catalog, faults, warnings);
        int rows = ResultsText.of(bytes, faults)
                .map(text -> readRows(text, faults, row -> reader.read(row).ifPresent(assembly::add)))
                .orElse(0);
        if (faults.isEmpty() && rows == 0) {
            faults.add(Fault.ofFile("The file has column names, but no results.", "Add a row for each measure."));
        }
        return reading(rows, Checksum.sha256(bytes), assembly, faults, warnings);
    }

    /// What came of all rows of one practice.
    static MeasureResultsReading reading(
            int rows, String checksum, ResultsAssembly assembly, Faults faults, Faults warnings) {
        List<ParticipantResult> results = assembly.results();
        if (faults.isEmpty()) {
            return new MeasureResultsReading.Usable(rows, checksum, results, warnings.kept());
        }
        List<Fault> kept = faults.kept();
        return new MeasureResultsReading.Faulty(
                rows, checksum, faults.rows(), kept, faults.count() - kept.size(), warnings.kept());
    }

    /// @return the number of rows
    static int readRows(String text, Faults faults, RowTaker taker) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return readRows(records.iterator(), faults, taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int readRows(Iterator<CsvRecord> records, Faults faults, RowTaker taker) {
        int rows = 0;
        long line = 1;
        try {
            ResultsHeader header = new ResultsHeader(records.next().getFields(), faults::add);
            while (header.isUsable() && records.hasNext()) {
                CsvRecord cells = records.next();
                line = cells.getStartingLineNumber();
                if (isBlank(cells)) {
                    continue;
                }
                if (++rows > ResultsLimits.ROWS) {
                    faults.add(ResultsLimits.TOO_MANY_ROWS);
                    break;
                }
                header.row((int) line, cells.getFields(), faults::add).ifPresent(taker::take);
            }
        } catch (CsvParseException e) {
            faults.add(unreadableBeyond(line));
        }
        return rows;
    }

    static boolean isBlank(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (!row.getField(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    static Fault unreadableBeyond(long line) {
        return Fault.ofFile(
                "The file cannot be read beyond row %d.".formatted(line),
                "Check that every quotation mark has its partner.");
    }

    /// The one that is most frequent in the first line; the names of columns hold none of them.
    static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = SEPARATORS.getFirst();
        for (char candidate : SEPARATORS) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    /// What is done with each row.
    interface RowTaker {
        void take(ResultRow row);
    }
}
