package org.decile.ui.practice;

import java.util.List;
import java.util.Optional;
import org.decile.core.measure.SpecialtySet;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.YearSettings;

/// What the settings page shows.
///
/// @param settings as saved last
/// @param lastYear what the practice said for the year before, if it said anything
/// @param ownPriorYear the portal's own figures of the year before; empty when it has none
/// @param specialtySets those of the year
/// @param mayManage whether the person may change anything
record SettingsPage(
        Practice practice,
        PerformanceYear year,
        YearSettings settings,
        Optional<YearSettings> lastYear,
        Optional<PriorYear> ownPriorYear,
        List<SpecialtySet> specialtySets,
        boolean mayManage) {}
