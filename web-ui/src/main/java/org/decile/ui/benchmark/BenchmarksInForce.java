package org.decile.ui.benchmark;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.decile.core.benchmark.BenchmarkFile;
import org.decile.core.benchmark.BenchmarkReading;
import org.decile.core.benchmark.BenchmarkSet;
import org.decile.core.benchmark.BenchmarkSetId;
import org.decile.core.benchmark.BenchmarkSets;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;

/// The benchmark table that scores of a year rest on now: an uploaded one if it is in force, else the official one.
@Singleton
public class BenchmarksInForce {

    private final BenchmarkSets sets;
    private final Map<BenchmarkSetId, BenchmarkTable> read = new ConcurrentHashMap<>();

    @Inject
    public BenchmarksInForce(BenchmarkSets sets) {
        this.sets = sets;
    }

    /// The table in force.
    ///
    /// @throws IllegalArgumentException when the year has no official benchmarks and none were put into force
    public BenchmarkTable of(PerformanceYear year) {
        return sets.inForce(year).map(this::of).orElseGet(() -> Benchmarks.builtIn(year));
    }

    /// The table in an uploaded set, which never changes and so is read once.
    ///
    /// @throws IllegalStateException when the file cannot be read any more as it could when it was uploaded
    public BenchmarkTable of(BenchmarkSet set) {
        return read.computeIfAbsent(set.id(), id -> table(set));
    }

    private BenchmarkTable table(BenchmarkSet set) {
        try (ByteArrayInputStream content = new ByteArrayInputStream(sets.content(set.id()))) {
            BenchmarkReading reading = BenchmarkFile.read(set.fileName(), content, MeasureCatalogs.of(set.year()));
            return switch (reading) {
                case BenchmarkReading.Sound sound -> sound.table();
                case BenchmarkReading.Faulty faulty ->
                    throw new IllegalStateException("the benchmark table %s has faults now: %s"
                            .formatted(set.id(), faulty.faults().getFirst().text()));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
