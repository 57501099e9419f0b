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

    /// The submissions of several members as one, as the data of a virtual group are aggregated, 42 CFR 414.1315:
    /// counts are added up; submitted rates are averaged by the cases behind them.
    public static Submission join(PerformanceYear year, List<Submission> members) {
        return JoinedResults.join(year, members);
    }

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
