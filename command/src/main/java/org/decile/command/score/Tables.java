package org.decile.command.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkCsv;
import org.decile.core.benchmark.BenchmarkReading;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureTableException;
import org.decile.core.mips.PerformanceYear;
import org.jspecify.annotations.Nullable;

/// The measures and benchmarks of each year: the built-in ones, or for its year what a file holds instead.
final class Tables {
    private final Optional<MeasureCatalog> measures;
    private final Optional<BenchmarkTable> benchmarks;

    private Tables(Optional<MeasureCatalog> measures, Optional<BenchmarkTable> benchmarks) {
        this.measures = measures;
        this.benchmarks = benchmarks;
    }

    /// @throws InputFault when a file cannot be used
    static Tables of(@Nullable Path measures, @Nullable Path benchmarks) throws InputFault {
        Optional<MeasureCatalog> catalog = measures == null ? Optional.empty() : Optional.of(catalog(measures));
        Tables tables = new Tables(catalog, Optional.empty());
        return benchmarks == null ? tables : new Tables(catalog, Optional.of(tables.benchmarks(benchmarks)));
    }

    MeasureCatalog measures(PerformanceYear year) {
        return measures.filter(catalog -> catalog.year().equals(year)).orElseGet(() -> MeasureCatalogs.of(year));
    }

    BenchmarkTable benchmarks(PerformanceYear year) {
        return benchmarks
                .filter(table -> table.performanceYear().equals(year))
                .orElseGet(() -> Benchmarks.builtIn(year));
    }

    private static MeasureCatalog catalog(Path file) throws InputFault {
        try {
            return MeasureCatalogs.read(file.toString(), bytes(file));
        } catch (MeasureTableException e) {
            throw InputFault.of("--measures", String.valueOf(e.getMessage()));
        }
    }

    private BenchmarkTable benchmarks(Path file) throws InputFault {
        byte[] content = bytes(file);
        PerformanceYear year = year(file, new String(content, StandardCharsets.UTF_8));
        return switch (BenchmarkCsv.read(file.toString(), content, measures(year))) {
            case BenchmarkReading.Sound sound -> sound.table();
            case BenchmarkReading.Faulty faulty -> throw InputFault.ofBenchmarks(file.toString(), faulty.faults());
        };
    }

    /// The year of a table of benchmarks, which its first row states; each further row is checked against it.
    private static PerformanceYear year(Path file, String table) throws InputFault {
        String[] lines = table.split("\\R", 3);
        List<String> names = List.of(lines[0].replace("\uFEFF", "").split(",", -1));
        String[] cells = lines.length > 1 ? lines[1].split(",", -1) : new String[0];
        int column = names.indexOf("performanceYear");
        String text = column >= 0 && column < cells.length ? cells[column].strip() : "";
        return MeasureCatalogs.years().stream()
                .filter(year -> year.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> InputFault.of(
                        file.toString(),
                        "row 2, performanceYear: The year of the benchmarks cannot be read. Begin the table with the"
                                + " names of the columns, and write a year from %s.".formatted(years())));
    }

    private static String years() {
        return "%s to %s"
                .formatted(
                        MeasureCatalogs.years().first(), MeasureCatalogs.years().last());
    }

    private static byte[] bytes(Path file) throws InputFault {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Input.unreadable(file);
        }
    }
}
