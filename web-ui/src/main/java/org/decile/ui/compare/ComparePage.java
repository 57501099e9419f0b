package org.decile.ui.compare;

import java.util.List;
import java.util.Optional;
import org.decile.core.measure.RateUnit;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.practice.Practice;
import org.decile.core.score.Improvement;
import org.decile.core.score.MeasureScore;
import org.decile.ui.component.Waterfall;

/// What the compare page shows.
///
/// @param with the year compared with
/// @param others the years one can compare with
/// @param comparison empty when one of the two years has no score
record ComparePage(
        Practice practice,
        PerformanceYear year,
        PerformanceYear with,
        List<YearChoice> others,
        Optional<Comparison> comparison,
        boolean mayManage) {

    /// A year to compare with.
    record YearChoice(PerformanceYear year, String address, boolean shown) {}

    /// Two years that both have a score.
    ///
    /// @param bars how the earlier percent became the later one
    /// @param improvement that of the later year
    record Comparison(
            String headline,
            List<CategoryRow> category,
            List<Waterfall.Bar> bars,
            Improvement improvement,
            List<MeasureChange> measures) {}

    /// A figure of the category in both years, ready to read.
    record CategoryRow(String name, String before, String now, String change) {}

    /// A measure in the two years; a side is empty where it was not reported.
    record MeasureChange(
            String id, String title, String collectionType, RateUnit unit, Optional<Side> before, Optional<Side> now) {}

    /// A measure in one year.
    record Side(Optional<Rate> rate, Points points, MeasureScore.State state) {}
}
