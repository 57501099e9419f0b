package org.decile.command.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.command.intake.GivenPath;
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
    static Tables of(@Nullable Path measures, @Nullable Path benchmarks, Optional<PerformanceYear> year)
            throws InputFault {
        Optional<MeasureCatalog> catalog = measures == null ? Optional.empty() : Optional.of(catalog(measures));
        Tables tables = new Tables(catalog, Optional.empty());
        return benchmarks == null ? tables : new Tables(catalog, Optional.of(tables.benchmarks(benchmarks, year)));
    }

    /// Why results of a year cannot be scored by these tables, if so: a table that somebody gave must not go unused.
    Optional<String> objection(PerformanceYear year) {
        return Stream.of(measures.map(MeasureCatalog::year), benchmarks.map(BenchmarkTable::performanceYear))
                .flatMap(Optional::stream)
                .filter(given -> !given.equals(year))
                .findFirst()
                .map(given ->
                        "The results are of %s, a table given with --measures or --benchmarks is of %s. Give that of their year."
                                .formatted(year, given));
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
            return MeasureCatalogs.read(GivenPath.name(file), bytes(file));
        } catch (MeasureTableException e) {
            throw InputFault.of("--measures", String.valueOf(e.getMessage()));
        }
    }

    private BenchmarkTable benchmarks(Path file, Optional<PerformanceYear> named) throws InputFault {
        BenchmarkCells cells = new BenchmarkCells(new String(bytes(file), StandardCharsets.UTF_8));
        PerformanceYear year = named.or(() -> measures.map(MeasureCatalog::year))
                .or(cells::year)
                .orElseThrow(() -> InputFault.of(
                        GivenPath.name(file),
                        "row 2, performanceYear: The year of the benchmarks cannot be read. Begin the table with the"
                                + " names of the columns, and write a year from %s.".formatted(years())));
        byte[] content = cells.filled(year).getBytes(StandardCharsets.UTF_8);
        return switch (BenchmarkCsv.read(GivenPath.name(file), content, measures(year))) {
            case BenchmarkReading.Sound sound -> sound.table();
            case BenchmarkReading.Faulty faulty -> throw InputFault.ofBenchmarks(GivenPath.name(file), faulty.faults());
        };
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
