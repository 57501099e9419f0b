package org.decile.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.compare.YearComparison;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.RateUnit;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;

/// What the compare page shows.
///
/// @param year the page's year
/// @param with the year compared with, earlier or later
/// @param others the years one can compare with
/// @param otherRules the readings of the year's rules one can set beside the regulation
/// @param readings the year under two readings, when that is wanted instead of another year
/// @param comparison empty when one of the two years has no score
/// @param units what the measures' rates are counted in
record ComparePage(
        Practice practice,
        PerformanceYear year,
        PerformanceYear with,
        List<YearChoice> others,
        List<RulesChoice> otherRules,
        Optional<Readings> readings,
        Optional<YearComparison> comparison,
        Map<MeasureId, RateUnit> units,
        boolean mayManage) {

    /// A year to compare with.
    record YearChoice(PerformanceYear year, String address, boolean shown) {}

    /// A reading of the year's rules to set beside the regulation.
    record RulesChoice(String rules, String address, boolean shown) {}

    PerformanceYear earlier() {
        return year.compareTo(with) < 0 ? year : with;
    }

    PerformanceYear later() {
        return year.compareTo(with) < 0 ? with : year;
    }

    RateUnit unit(MeasureId measure) {
        return units.getOrDefault(measure, RateUnit.PERCENT);
    }
}
