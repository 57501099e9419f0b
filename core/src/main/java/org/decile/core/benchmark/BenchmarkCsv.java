package org.decile.core.benchmark;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.decile.core.file.Checksum;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.number.Rate;

/// Benchmarks as a table: one row per measure and collection type, the columns [#COLUMNS].
///
/// Bounds stand in one cell, joined with `;`: either `deciles` (9 numbers, where deciles 2 to 10 begin, or 10 with that
/// of decile 1; descending when a lower rate is better) or `percentiles` (11 ascending numbers, of 1, 10, 20 ... 90 and
/// 99 percent).
public final class BenchmarkCsv {
    /// The columns that a file must have.
    public static final List<String> REQUIRED = List.of(
            "measureId", "benchmarkYear", "performanceYear", "submissionMethod", "isToppedOut", "isToppedOutByProgram");

    /// All columns that a file may have, in the order of the official tables. At least one of the two for bounds must
    /// be there.
    public static final List<String> COLUMNS = List.of(
            "measureId",
            "benchmarkYear",
            "performanceYear",
            "submissionMethod",
            "isToppedOut",
            "isToppedOutByProgram",
            "isInverse",
            "isHighPriority",
            "metricType",
            "averagePerformanceRate",
            "deciles",
            "percentiles",
            "measureCategory",
            "measureIsInverse");

    private static final String LIST_SEPARATOR = ";";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> WRITTEN = List.of(
            "measureId",
            "benchmarkYear",
            "performanceYear",
            "submissionMethod",
            "isToppedOut",
            "isToppedOutByProgram",
            "isInverse",
            "deciles");

    private BenchmarkCsv() {}

    /// Reads a table for the year of `catalog`.
    ///
    /// @param name becomes the table's source
    /// @param bytes UTF-8, with or without a byte order mark
    public static BenchmarkReading read(String name, byte[] bytes, MeasureCatalog catalog) {
        return read(name, bytes, catalog, Oddities.OFFICIAL);
    }

    static BenchmarkReading read(String name, byte[] bytes, MeasureCatalog catalog, Oddities oddities) {
        BenchmarkCheck check = new BenchmarkCheck(catalog, oddities);
        text(bytes, check).ifPresent(text -> readRows(text, check));
        return check.result(name, Checksum.sha256(bytes));
    }

    /// The table in this form, in UTF-8 without a byte order mark. Bounds are written as deciles, so reading it again
    /// gives equal benchmarks. No cell can be taken for a formula: there are only ids, codes and numbers.
    public static String write(BenchmarkTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(WRITTEN);
            table.all().forEach(benchmark -> csv.writeRecord(cells(benchmark)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Optional<String> text(byte[] bytes, BenchmarkCheck check) {
        if (bytes.length > BenchmarkLimits.BYTES) {
            check.fault(BenchmarkLimits.TOO_LARGE);
            return Optional.empty();
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            check.fault(BenchmarkFault.ofFile(
                    "The file is a workbook, not a table in text form.", "Save the sheet as CSV UTF-8 and send that."));
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            check.fault(BenchmarkFault.ofFile("The file is not in UTF-8.", "Save it as CSV UTF-8."));
            return Optional.empty();
        }
    }

    private static void readRows(String text, BenchmarkCheck check) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> rows = records.iterator();
            if (!rows.hasNext()) {
                check.fault(BenchmarkFault.ofFile("The file is empty.", "Begin it with the names of the columns."));
                return;
            }
            CsvHeader header = new CsvHeader(rows.next(), check);
            if (header.isUsable()) {
                readRows(rows, header, check);
            }
        } catch (CsvParseException e) {
            check.fault(BenchmarkFault.ofFile(
                    "The file cannot be read as CSV.", "Check that every quotation mark has its partner."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readRows(Iterator<CsvRecord> rows, CsvHeader header, BenchmarkCheck check) {
        for (int count = 1; rows.hasNext(); count++) {
            CsvRecord cells = rows.next();
            if (count > BenchmarkLimits.ROWS) {
                check.fault(BenchmarkLimits.TOO_MANY_ROWS);
                return;
            }
            header.row(cells).ifPresent(check::add);
        }
    }

    private static List<String> cells(Benchmark benchmark) {
        return List.of(
                benchmark.key().measureId().value(),
                Integer.toString(benchmark.benchmarkYear()),
                benchmark.performanceYear().toString(),
                benchmark.key().collectionType().code(),
                Boolean.toString(benchmark.toppedOut()),
                Boolean.toString(benchmark.capped()),
                Boolean.toString(benchmark.ladder().inverse()),
                bounds(benchmark.ladder()));
    }

    private static String bounds(DecileLadder ladder) {
        return IntStream.rangeClosed(1, DecileLadder.DECILES)
                .mapToObj(ladder::start)
                .flatMap(Optional::stream)
                .map(Rate::toString)
                .collect(Collectors.joining(LIST_SEPARATOR));
    }

    static Stream<String> list(String cell) {
        return cell.isEmpty() ? Stream.empty() : Stream.of(cell.split(LIST_SEPARATOR, -1));
    }
}
