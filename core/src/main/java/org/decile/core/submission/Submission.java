package org.decile.core.submission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.mips.PerformanceYear;

/// Everything one participant reports for a performance year.
///
/// @param measures each measure and collection type at most once
public record Submission(PerformanceYear year, List<ReportedMeasure> measures) {

    /// @throws IllegalArgumentException when a measure and collection type occurs twice
    public Submission {
        measures = List.copyOf(measures);
        Set<BenchmarkKey> seen = new HashSet<>();
        for (ReportedMeasure measure : measures) {
            if (!seen.add(measure.key())) {
                throw new IllegalArgumentException("measure %s is reported twice by %s"
                        .formatted(measure.measureId(), measure.collectionType().label()));
            }
        }
    }
}
