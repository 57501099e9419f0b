package org.decile.core.policy;

import org.decile.core.number.Percent;
import org.decile.core.number.Points;

/// Bonus points and their caps, 42 CFR 414.1380(b)(1)(v) and (b)(1)(vii)(C). Zero points: the year has no such bonus.
///
/// @param outcome for each further outcome or patient-experience measure
/// @param highPriority for each further high-priority measure of another kind
/// @param passedOver the measure that earns no high-priority bonus because it is required anyway
/// @param highPriorityCap in percent of the available points
/// @param endToEnd for each measure reported electronically from end to end
/// @param endToEndCap in percent of the available points
/// @param capsTogether whether both kinds share one cap, the one of the high-priority bonus
/// @param smallPractice added to a small practice's points when it submits any quality measure
/// @param complexOrganization for each complete electronic measure of a virtual group or APM Entity
/// @param complexOrganizationCap in percent of the available points
public record BonusPolicy(
        Parameter<Points> outcome,
        Parameter<Points> highPriority,
        Parameter<PassedOver> passedOver,
        Parameter<Percent> highPriorityCap,
        Parameter<Points> endToEnd,
        Parameter<Percent> endToEndCap,
        Parameter<Boolean> capsTogether,
        Parameter<Points> smallPractice,
        Parameter<Points> complexOrganization,
        Parameter<Percent> complexOrganizationCap) {

    /// The measure that earns no high-priority bonus because one is required anyway.
    public enum PassedOver {
        /// The one that fills the place of the required outcome or high-priority measure.
        REQUIRED_MEASURE,
        /// The one with most points of those that would earn the bonus.
        BEST_ELIGIBLE_MEASURE
    }

    static BonusPolicy of(PolicySection section) {
        return new BonusPolicy(
                section.points("outcome-or-patient-experience"),
                section.points("other-high-priority"),
                section.choice("passed-over", PassedOver.class),
                section.percent("high-priority-cap"),
                section.points("end-to-end"),
                section.percent("end-to-end-cap"),
                section.flag("caps-together"),
                section.points("small-practice"),
                section.points("complex-organization"),
                section.percent("complex-organization-cap"));
    }
}
