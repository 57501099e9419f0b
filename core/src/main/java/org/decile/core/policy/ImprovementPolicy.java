package org.decile.core.policy;

import org.decile.core.number.Percent;

/// Improvement scoring, 42 CFR 414.1380(b)(1)(vi).
///
/// @param offered whether the year has it
/// @param maximum the most percentage points it adds
/// @param priorFloor the prior achievement is taken as at least this
/// @param floorTrigger which prior figure at or below the floor makes the floor count
/// @param differentIdentifier what happens when the participant had another identifier the year before
/// @param facilityBasedPriorYear what happens when the year before was scored by a facility's results
public record ImprovementPolicy(
        Parameter<Boolean> offered,
        Parameter<Percent> maximum,
        Parameter<Percent> priorFloor,
        Parameter<FloorTrigger> floorTrigger,
        Parameter<DifferentIdentifier> differentIdentifier,
        Parameter<FacilityBasedPriorYear> facilityBasedPriorYear) {

    /// Which figure of the prior year is held against the floor.
    public enum FloorTrigger {
        ACHIEVEMENT_PERCENT,
        CATEGORY_PERCENT
    }

    /// What happens to a participant that had another identifier the year before.
    public enum DifferentIdentifier {
        /// Compared with the individual's highest, or the mean of the members' prior achievement.
        PRIOR_OF_MEMBERS,
        /// No improvement score.
        NOT_SCORED
    }

    /// What happens when the year before was scored by a facility's results.
    public enum FacilityBasedPriorYear {
        COMPARABLE,
        NOT_COMPARABLE
    }

    static ImprovementPolicy of(PolicySection section) {
        return new ImprovementPolicy(
                section.flag("offered"),
                section.percent("maximum"),
                section.percent("prior-floor"),
                section.choice("floor-trigger", FloorTrigger.class),
                section.choice("different-identifier", DifferentIdentifier.class),
                section.choice("facility-based-prior-year", FacilityBasedPriorYear.class));
    }
}
