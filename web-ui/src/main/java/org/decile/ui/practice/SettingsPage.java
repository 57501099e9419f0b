package org.decile.ui.practice;

import java.util.List;
import java.util.Optional;
import org.decile.core.measure.SpecialtySet;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Points;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.YearSettings;

/// What the settings page shows.
///
/// @param settings as saved last
/// @param lastYear what the practice said for the year before, if it said anything
/// @param ownPriorYear the portal's own figures of the year before; empty when it has none
/// @param specialtySets those of the year
/// @param surveyReduction whether a survey with too few patients lowers the available points in the year
/// @param complexPatientBonusCap the most the complex patient bonus can be; none in years without one
/// @param mayManage whether the person may change anything
record SettingsPage(
        Practice practice,
        PerformanceYear year,
        YearSettings settings,
        Optional<YearSettings> lastYear,
        Optional<PriorYear> ownPriorYear,
        List<SpecialtySet> specialtySets,
        boolean surveyReduction,
        Points complexPatientBonusCap,
        boolean mayManage) {}
