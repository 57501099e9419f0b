package org.decile.core.benchmark;

import java.time.Instant;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;

/// The act of putting a benchmark table into force for a year; the latest one counts.
///
/// @param set the uploaded table, or empty when the built-in official table was put back into force
/// @param reason why, in the administrator's words
public record Enactment(PerformanceYear year, Optional<BenchmarkSet> set, String by, Instant at, String reason) {}
