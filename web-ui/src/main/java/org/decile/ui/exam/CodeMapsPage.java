package org.decile.ui.exam;

import java.util.List;
import java.util.Optional;
import org.decile.core.fault.FaultList;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.YearTable;

/// What the page of a year's codes shows to those who look after them.
///
/// @param years all there are, the newest first
/// @param builtIn what the portal knows by itself
/// @param all that together with the uploaded map in force
/// @param inForce the uploaded map, if there is one
/// @param faults what is wrong with it by the measures of this release; while there is anything, it does not count
/// @param history all uploaded maps, the latest first, those withdrawn included
record CodeMapsPage(
        PerformanceYear year,
        List<PerformanceYear> years,
        Extent builtIn,
        Extent all,
        Optional<YearTable> inForce,
        FaultList faults,
        List<YearTable> history) {

    /// How much is known.
    ///
    /// @param codes entries for the year
    /// @param measures how many measures they are of
    record Extent(int codes, int measures) {}
}
