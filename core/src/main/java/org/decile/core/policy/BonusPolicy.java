package org.decile.core.policy;

import org.decile.core.number.Percent;
import org.decile.core.number.Points;

/// Bonus points and their caps, 42 CFR 414.1380(b)(1)(v) and (b)(1)(vii)(C). Zero points: the year has no such bonus.
///
/// @param outcome for each further outcome or patient-experience measure
/// @param highPriority for each further high-priority measure of another kind
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
        Parameter<Percent> highPriorityCap,
        Parameter<Points> endToEnd,
        Parameter<Percent> endToEndCap,
        Parameter<Boolean> capsTogether,
        Parameter<Points> smallPractice,
        Parameter<Points> complexOrganization,
        Parameter<Percent> complexOrganizationCap) {

    static BonusPolicy of(PolicySection section) {
        return new BonusPolicy(
                section.points("outcome-or-patient-experience"),
                section.points("other-high-priority"),
                section.percent("high-priority-cap"),
                section.points("end-to-end"),
                section.percent("end-to-end-cap"),
                section.flag("caps-together"),
                section.points("small-practice"),
                section.points("complex-organization"),
                section.percent("complex-organization-cap"));
    }
}
