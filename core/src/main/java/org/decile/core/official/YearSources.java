package org.decile.core.official;

import org.decile.core.mips.PerformanceYear;

/// CMS's files about one year.
///
/// @param measures `measures/YEAR/measures-data.json`
/// @param benchmarks `benchmarks/YEAR.json`
/// @param exclusions `benchmarks/YEAR/benchmark-exclusion-reasons.json`
/// @param clusters `clinical-clusters/YEAR/clinical-clusters.json`
public record YearSources(
        PerformanceYear year, SourceFile measures, SourceFile benchmarks, SourceFile exclusions, SourceFile clusters) {}
