package org.decile.ui.score;

import java.util.Optional;
import org.decile.core.number.Percent;

/// What other benchmarks would do to the quality scores of a year.
///
/// @param scored how many practices have a score
/// @param changed how many of them would have another one
/// @param least the change that is lowest, in percentage points; empty when nothing changes
/// @param most the change that is highest
public record BenchmarkEffect(int scored, int changed, Optional<Percent> least, Optional<Percent> most) {}
