package org.decile.core.measure;

import java.util.Optional;

/// What kind of measure it is and how its rate is read.
///
/// @param highPriority why it is of high priority; empty when it is not
/// @param inverse a lower rate is better
/// @param overallAlgorithm how several rates become one; empty for measures with a single rate
/// @param qcdr owned by a qualified clinical data registry and reported through one
public record MeasureTraits(
        MeasureType type,
        Optional<HighPriority> highPriority,
        boolean inverse,
        MetricType metricType,
        Optional<OverallAlgorithm> overallAlgorithm,
        boolean qcdr) {}
