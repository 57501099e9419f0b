package org.decile.core.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.decile.core.measure.Measure;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;

/// Writes derived benchmarks as tables. No cell can be taken for a formula: there are only ids, codes and numbers.
public final class DerivedBenchmarksCsv {
    private static final int AVERAGE_DECIMALS = 2;

    private DerivedBenchmarksCsv() {}

    /// The benchmarks in the columns [BenchmarkCsv#COLUMNS] of the official tables. Whether a measure is topped out is
    /// not decided here; those cells are empty.
    public static String benchmarks(List<Derivation.Derived> derived, PerformanceYear year, LadderFormat format) {
        return table(BenchmarkCsv.COLUMNS, csv -> derived.forEach(one -> csv.accept(row(one, year, format))));
    }

    /// Every bound with its interval, one row for each bound.
    public static String uncertainty(List<Derivation.Derived> derived, Bootstrap bootstrap) {
        List<String> columns = List.of(
                "measureId",
                "submissionMethod",
                "reporters",
                "counted",
                "percentile",
                "bound",
                "lower",
                "upper",
                "confidencePercent",
                "draws",
                "seed");
        return table(
                columns,
                csv -> derived.forEach(one -> one.benchmark()
                        .intervals()
                        .forEach(interval -> csv.accept(List.of(
                                one.key().measureId().value(),
                                one.key().collectionType().code(),
                                Integer.toString(one.reported()),
                                Integer.toString(one.counted()),
                                Integer.toString(interval.percent()),
                                interval.bound().toString(),
                                interval.lower().toString(),
                                interval.upper().toString(),
                                Integer.toString(bootstrap.confidence()),
                                Integer.toString(bootstrap.draws()),
                                Long.toString(bootstrap.seed()))))));
    }

    private static List<String> row(Derivation.Derived derived, PerformanceYear year, LadderFormat format) {
        Measure measure = derived.measure();
        DerivedBenchmark benchmark = derived.benchmark();
        String bounds = benchmark.bounds(format).stream().map(Rate::toString).collect(Collectors.joining(";"));
        return List.of(
                measure.id().value(),
                year.toString(),
                year.toString(),
                derived.key().collectionType().code(),
                "",
                "",
                Boolean.toString(measure.isInverse()),
                Boolean.toString(measure.isHighPriority()),
                measure.metricType().code(),
                benchmark.average().rounded(AVERAGE_DECIMALS).toString(),
                format == LadderFormat.DECILES ? bounds : "",
                format == LadderFormat.PERCENTILES ? bounds : "",
                "quality",
                Boolean.toString(measure.isInverse()));
    }

    private static String table(List<String> columns, Consumer<Consumer<List<String>>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.accept(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
