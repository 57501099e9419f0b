package org.decile.core.benchmark;

import org.decile.core.measure.OfficialFile;
import org.decile.core.mips.PerformanceYear;

/// How CMS writes the bounds of a year.
public enum LadderFormat {
    /// Nine numbers: where deciles 2 to 10 begin; descending for an inverse measure.
    DECILES,
    /// Eleven ascending numbers: the percentiles 1, 10, 20 ... 90 and 99.
    PERCENTILES;

    /// The form of the year's official benchmarks.
    ///
    /// @throws org.decile.core.measure.OfficialDataException when none are built in
    public static LadderFormat of(PerformanceYear year) {
        boolean deciles = OfficialFile.of(year, "benchmarks.csv").rows().stream()
                .anyMatch(row -> row.optional("deciles").isPresent());
        return deciles ? DECILES : PERCENTILES;
    }
}
