package org.decile.core.benchmark;

import org.decile.core.mips.PerformanceYear;

/// The benchmark of one measure and collection type in one performance year.
///
/// @param benchmarkYear the year whose data made it: two years back (historical) or the performance year itself
/// @param toppedOut performance is so high that little difference is left, 42 CFR 414.1305
/// @param capped the measure earns at most 7 points this year (CMS's `isToppedOutByProgram`)
public record Benchmark(
        BenchmarkKey key,
        PerformanceYear performanceYear,
        int benchmarkYear,
        boolean toppedOut,
        boolean capped,
        DecileLadder ladder) {

    /// Made from the performance year's own data; known only after the year.
    public boolean isSameYear() {
        return benchmarkYear == performanceYear.value();
    }

    /// Whether both have the same ladder, flags and kind (historical or same-year), whatever year each is for.
    public boolean hasTermsOf(Benchmark other) {
        return isSameYear() == other.isSameYear()
                && toppedOut == other.toppedOut
                && capped == other.capped
                && ladder.equals(other.ladder);
    }
}
