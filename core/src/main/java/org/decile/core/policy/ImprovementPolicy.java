package org.decile.core.policy;

import org.decile.core.number.Percent;

/// Improvement scoring, 42 CFR 414.1380(b)(1)(vi).
///
/// @param offered whether the year has it
/// @param maximum the most percentage points it adds
/// @param priorFloor the prior achievement is taken as at least this
/// @param floorTrigger which prior figure at or below the floor makes the floor count
public record ImprovementPolicy(
        Parameter<Boolean> offered,
        Parameter<Percent> maximum,
        Parameter<Percent> priorFloor,
        Parameter<FloorTrigger> floorTrigger) {

    /// Which figure of the prior year is held against the floor.
    public enum FloorTrigger {
        ACHIEVEMENT_PERCENT,
        CATEGORY_PERCENT
    }

    static ImprovementPolicy of(PolicySection section) {
        return new ImprovementPolicy(
                section.flag("offered"),
                section.percent("maximum"),
                section.percent("prior-floor"),
                section.choice("floor-trigger", FloorTrigger.class));
    }
}
