package org.decile.core.official;

import java.util.List;
import org.decile.core.mips.PerformanceYear;

/// The tables of one year.
///
/// @param tables in the order of the manifest
public record YearTables(PerformanceYear year, List<CsvTable> tables) {

    public YearTables {
        tables = List.copyOf(tables);
    }
}
