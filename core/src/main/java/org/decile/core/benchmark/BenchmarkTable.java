package org.decile.core.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// The benchmarks of one performance year from one source. Looking one up allocates no key.
public final class BenchmarkTable {
    private final PerformanceYear performanceYear;
    private final String source;
    private final String checksum;
    private final Map<CollectionType, Map<MeasureId, Benchmark>> benchmarks = new EnumMap<>(CollectionType.class);
    private final List<Benchmark> sorted;

    /// @param source where the table comes from, for people to read: a publication and version, or a file's name
    /// @param checksum SHA-256 of the file it was read from, in hexadecimal
    /// @throws IllegalArgumentException when a benchmark is of another year or a key occurs twice
    public BenchmarkTable(
            PerformanceYear performanceYear, String source, String checksum, Collection<Benchmark> benchmarks) {
        this.performanceYear = performanceYear;
        this.source = source;
        this.checksum = checksum;
        this.sorted =
                benchmarks.stream().sorted(Comparator.comparing(Benchmark::key)).toList();
        benchmarks.forEach(this::put);
    }

    public PerformanceYear performanceYear() {
        return performanceYear;
    }

    /// Where the table comes from, for people to read.
    public String source() {
        return source;
    }

    /// SHA-256 of the file the table was read from, in hexadecimal.
    public String checksum() {
        return checksum;
    }

    public Optional<Benchmark> find(MeasureId measure, CollectionType type) {
        Map<MeasureId, Benchmark> ofType = benchmarks.get(type);
        return ofType == null ? Optional.empty() : Optional.ofNullable(ofType.get(measure));
    }

    /// All benchmarks by measure, then collection type.
    public List<Benchmark> all() {
        return sorted;
    }

    private void put(Benchmark benchmark) {
        BenchmarkKey key = benchmark.key();
        if (!benchmark.performanceYear().equals(performanceYear)) {
            throw new IllegalArgumentException("the benchmark of %s is for %s, not for %s"
                    .formatted(key.measureId(), benchmark.performanceYear(), performanceYear));
        }
        Benchmark other = benchmarks
                .computeIfAbsent(key.collectionType(), _ -> new HashMap<>())
                .put(key.measureId(), benchmark);
        if (other != null) {
            throw new IllegalArgumentException("measure %s has two benchmarks for %s"
                    .formatted(key.measureId(), key.collectionType().label()));
        }
    }
}
