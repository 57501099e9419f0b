package org.decile.core.submission;

import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;

/// What a practice reports for one measure by one collection type.
///
/// @param results one for each stratum, at least one
/// @param endToEnd reported electronically from end to end, 42 CFR 414.1380(b)(1)(v)(B)
public record ReportedMeasure(BenchmarkKey key, List<StratumResult> results, boolean endToEnd) {

    /// @throws IllegalArgumentException when there is no result
    public ReportedMeasure {
        results = List.copyOf(results);
        if (results.isEmpty()) {
            throw new IllegalArgumentException("measure " + key.measureId() + " has no result");
        }
    }

    /// A measure with one rate that is computed from its counts.
    public static ReportedMeasure of(MeasureId id, CollectionType type, Counts counts) {
        StratumResult result = new StratumResult(Optional.empty(), counts, Optional.empty());
        return new ReportedMeasure(new BenchmarkKey(id, type), List.of(result), false);
    }

    public MeasureId measureId() {
        return key.measureId();
    }

    public CollectionType collectionType() {
        return key.collectionType();
    }
}
