package org.decile.core.benchmark;

import org.decile.core.number.Rate;

/// The result of one submission for one measure and collection type: one data point of a benchmark. Who
/// reported it does not matter; individuals, groups, virtual groups and APM Entities count alike.
///
/// @param cases the cases it is based on
/// @param completeness percent of the eligible cases that were reported on
public record ReporterRate(BenchmarkKey key, Rate rate, int cases, Rate completeness) {}
