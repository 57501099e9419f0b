package org.decile.core.policy;

import java.util.List;
import java.util.Optional;
import org.decile.core.number.Points;

/// How one measure earns achievement points, 42 CFR 414.1380(b)(1)(i).
///
/// @param maximum the most a measure can earn
/// @param floor the least a measure held against a benchmark earns
/// @param firstScoredDecile the first decile in which partial points are given; below it the floor counts
/// @param worstRate what a rate of 0% earns, or of 100% when lower is better
/// @param rounding how partial points are rounded
/// @param newMeasureFloors least points of a new measure in its first year, second year and so on; empty when the year
///     knows no such rule
/// @param lackOfBenchmark points without a benchmark or with too few cases
/// @param lackOfCompleteData points when completeness is not met
public record MeasurePolicy(
        Parameter<Points> maximum,
        Parameter<Points> floor,
        Parameter<Integer> firstScoredDecile,
        Parameter<WorstRate> worstRate,
        Parameter<Rounding> rounding,
        Parameter<List<Points>> newMeasureFloors,
        BySize lackOfBenchmark,
        BySize lackOfCompleteData) {

    /// What the worst possible rate earns.
    public enum WorstRate {
        /// The floor, like any other rate of the lowest decile.
        FLOOR,
        /// Nothing.
        ZERO
    }

    /// How the partial points inside a decile are rounded.
    public enum Rounding {
        /// Half up to four decimals, as CMS's engine does.
        ENGINE4DP,
        /// Half up to tenths, but never above .9, as published tables show.
        TENTHS_CEILING9
    }

    /// The least points of a measure in its n-th year (1 is its first), if there is such a rule.
    public Optional<Points> newMeasureFloor(int nthYear) {
        List<Points> floors = newMeasureFloors.value();
        return nthYear >= 1 && nthYear <= floors.size() ? Optional.of(floors.get(nthYear - 1)) : Optional.empty();
    }

    static MeasurePolicy of(PolicySection section) {
        return new MeasurePolicy(
                section.points("maximum"),
                section.points("floor"),
                section.whole("first-scored-decile"),
                section.choice("worst-rate", WorstRate.class),
                section.choice("rounding", Rounding.class),
                section.list("new-measure-floors", Points::of),
                BySize.of(section.section("lack-of-benchmark")),
                BySize.of(section.section("lack-of-complete-data")));
    }
}
