package org.decile.ui.measure;

import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.ExclusionReason;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.mips.PerformanceYear;

/// What a measure's own page shows.
///
/// @param years those that have the measure, the newest first
/// @param specialtySets to read
/// @param collected the ways of collecting it this year
/// @param histories the benchmarks over the years, for each collection type that ever had one
record MeasurePage(
        Measure measure,
        List<PerformanceYear> years,
        List<String> specialtySets,
        List<Collected> collected,
        List<History> histories) {

    /// One way of collecting the measure this year.
    ///
    /// @param reasons why there is no benchmark, where CMS says so
    /// @param remark what is odd about the published benchmark; a clause without a full stop
    record Collected(
            CollectionType type,
            boolean listed,
            Optional<Benchmark> benchmark,
            List<ExclusionReason> reasons,
            Optional<String> remark) {}

    /// The benchmarks of one collection type, the newest year first.
    record History(CollectionType type, List<Benchmark> benchmarks) {}
}
