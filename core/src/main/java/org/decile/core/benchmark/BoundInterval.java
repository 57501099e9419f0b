package org.decile.core.benchmark;

import org.decile.core.number.Rate;

/// How far a bound could be elsewhere if other reporters of the same kind had reported.
///
/// @param percent which percentile the bound is
/// @param lower and `upper` enclose the bound's bootstrap values with the stated confidence
public record BoundInterval(int percent, Rate bound, Rate lower, Rate upper) {}
