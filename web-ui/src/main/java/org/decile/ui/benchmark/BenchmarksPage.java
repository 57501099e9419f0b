package org.decile.ui.benchmark;

import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.benchmark.Enactment;
import org.decile.core.mips.PerformanceYear;

/// What the page of a year's benchmarks shows to those who look after them.
///
/// @param years all there are, the newest first
/// @param inForce the table scores rest on
/// @param enactment the act that put it into force; empty while it is the official one nobody has touched
/// @param history all acts, the latest first
record BenchmarksPage(
        PerformanceYear year,
        List<PerformanceYear> years,
        BenchmarkTable inForce,
        Optional<Enactment> enactment,
        List<Enactment> history) {

    boolean isOfficial() {
        return enactment.flatMap(Enactment::set).isEmpty();
    }
}
