package org.decile.ui.shell;

import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.ui.component.Icon;
import org.decile.ui.practice.PracticeYear;

/// What the frame around a page shows.
///
/// @param person the name of the person logged in
/// @param practices the practices the person may read
/// @param place the practice and year the page's links lead to; empty when the person has no practice
/// @param years the years of that practice, the newest first
/// @param page the last part of the page's address, such as `score`; for links to the same page of another year
record Frame(
        String person,
        List<Practice> practices,
        Optional<Place> place,
        List<PracticeYear> years,
        String page,
        List<Link> links,
        List<Link> administration) {

    /// A practice and year.
    record Place(Practice practice, PerformanceYear year) {}

    /// An entry of the rail.
    ///
    /// @param current it leads to the page being shown
    record Link(Icon icon, String text, String address, boolean current) {}
}
