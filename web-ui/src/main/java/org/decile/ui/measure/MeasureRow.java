package org.decile.ui.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;

/// A measure in the list, with each way of collecting it and the benchmark for that.
record MeasureRow(Measure measure, List<Collected> collections) {

    /// The collection types CMS lists for the measure, and any other that has a benchmark nevertheless.
    static MeasureRow of(Measure measure, BenchmarkTable benchmarks) {
        return new MeasureRow(
                measure,
                Arrays.stream(CollectionType.values())
                        .map(type -> new Collected(type, benchmarks.find(measure.id(), type)))
                        .filter(collected -> measure.isCollectedBy(collected.type())
                                || collected.benchmark().isPresent())
                        .toList());
    }

    /// One way of collecting a measure.
    record Collected(CollectionType type, Optional<Benchmark> benchmark) {

        boolean isToppedOut() {
            return benchmark.filter(Benchmark::toppedOut).isPresent();
        }
    }
}
