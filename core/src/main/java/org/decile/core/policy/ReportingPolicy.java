package org.decile.core.policy;

import org.decile.core.number.Percent;

/// What must be reported, and by whom it can be, 42 CFR 414.1325, 414.1335 and 414.1340.
///
/// @param requiredMeasures measures to report unless a specialty set has fewer
/// @param outcomeMeasures how many of them must be an outcome measure, or else a high-priority one
/// @param combineCollectionTypes whether measures of several collection types make one score
/// @param smallPracticeClinicians a practice with at most so many eligible clinicians is small
/// @param completeness share of eligible cases that must be reported on
/// @param caseMinimum cases a measure needs to be scored on performance
/// @param claimsOpenTo who can report Medicare Part B claims measures
/// @param webInterfaceOpen whether the CMS Web Interface can be used
/// @param changedMeasures what happens to measures that changed during the year
public record ReportingPolicy(
        Parameter<Integer> requiredMeasures,
        Parameter<Integer> outcomeMeasures,
        Parameter<Boolean> combineCollectionTypes,
        Parameter<Integer> smallPracticeClinicians,
        Parameter<Percent> completeness,
        Parameter<Integer> caseMinimum,
        Parameter<ClaimsUser> claimsOpenTo,
        Parameter<Boolean> webInterfaceOpen,
        Parameter<ChangedMeasures> changedMeasures) {

    /// Who can report Medicare Part B claims measures, 42 CFR 414.1325.
    public enum ClaimsUser {
        INDIVIDUAL,
        SMALL_PRACTICE
    }

    /// Measures whose codes or guidelines changed during the year, 42 CFR 414.1380(b)(1)(vii)(A).
    public enum ChangedMeasures {
        /// Scored on the first nine months.
        NINE_MONTHS,
        /// Scored on nine months, or else left out of both totals.
        NINE_MONTHS_OR_LEFT_OUT
    }

    static ReportingPolicy of(PolicySection section) {
        return new ReportingPolicy(
                section.whole("required-measures"),
                section.whole("outcome-measures"),
                section.flag("combine-collection-types"),
                section.whole("small-practice-clinicians"),
                section.percent("data-completeness"),
                section.whole("case-minimum"),
                section.choice("claims-open-to", ClaimsUser.class),
                section.flag("web-interface-open"),
                section.choice("changed-measures", ChangedMeasures.class));
    }
}
