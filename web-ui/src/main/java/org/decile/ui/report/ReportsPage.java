package org.decile.ui.report;

import java.util.List;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;

/// What the reports page shows.
///
/// @param hasScore there is a score of the year to report on
/// @param mayManage the person may upload results
/// @param participants whose reports there are to choose from; the one shown is marked
/// @param rules the readings of the year's rules to choose from; the one shown is marked
/// @param earlierYears years to compare with; the one shown is marked
/// @param reports what can be taken home
record ReportsPage(
        Practice practice,
        PerformanceYear year,
        boolean hasScore,
        boolean mayManage,
        List<Choice> participants,
        List<Choice> rules,
        List<Choice> earlierYears,
        List<Offer> reports) {

    /// Something to choose from, as a link.
    record Choice(String text, String address, boolean shown) {}

    /// A report that can be downloaded.
    ///
    /// @param about one sentence on what it is for
    /// @param contents what it holds, in a few words each
    /// @param figures the main figures in it, a preview
    /// @param address where the file is
    record Offer(
            String title,
            String format,
            String about,
            List<String> contents,
            List<Preview> figures,
            String action,
            String address) {}

    /// One figure of a preview.
    record Preview(String label, String value) {}
}
