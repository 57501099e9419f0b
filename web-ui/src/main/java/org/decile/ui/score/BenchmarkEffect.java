package org.decile.ui.score;

import java.util.Optional;
import org.decile.core.number.Percent;

/// What other benchmarks would do to the quality scores of a year.
///
/// @param scored how many practices have a score
/// @param changed how many of them would have another one
/// @param least the change that is lowest, in percentage points; empty when so few practices change that it would
///     tell of a single one
/// @param most the change that is highest; empty when `least` is
public record BenchmarkEffect(int scored, int changed, Optional<Percent> least, Optional<Percent> most) {}
