package org.decile.core.policy;

import java.util.List;
import org.decile.core.mips.Participation;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;

/// What must be reported, and by whom it can be, 42 CFR 414.1325, 414.1335 and 414.1340.
///
/// @param requiredMeasures measures to report unless a specialty set has fewer
/// @param outcomeMeasures how many of them must be an outcome measure, or else a high-priority one
/// @param combineCollectionTypes whether measures of several collection types make one score
/// @param smallPracticeClinicians a practice with at most so many eligible clinicians is small
/// @param completeness share of eligible cases that must be reported on
/// @param caseMinimum cases a measure needs to be scored on performance
/// @param claimsOpenTo who can report Medicare Part B claims measures
/// @param changedMeasures what happens to measures that changed during the year
/// @param surveyParticipations as what one can report the CAHPS for MIPS survey
/// @param undersampledSurveyReduction points fewer available when a survey that was registered for had too few patients
/// @param eligibleMeasureCheck whether CMS checks if more measures could have been reported
public record ReportingPolicy(
        Parameter<Integer> requiredMeasures,
        Parameter<Integer> outcomeMeasures,
        Parameter<Boolean> combineCollectionTypes,
        Parameter<Integer> smallPracticeClinicians,
        Parameter<Percent> completeness,
        Parameter<Integer> caseMinimum,
        Parameter<ClaimsUser> claimsOpenTo,
        Parameter<ChangedMeasures> changedMeasures,
        Parameter<List<Participation>> surveyParticipations,
        Parameter<Points> undersampledSurveyReduction,
        Parameter<Boolean> eligibleMeasureCheck) {

    /// Who can report Medicare Part B claims measures, 42 CFR 414.1325.
    public enum ClaimsUser {
        INDIVIDUAL,
        SMALL_PRACTICE
    }

    /// Measures whose codes or guidelines changed during the year, 42 CFR 414.1380(b)(1)(vii)(A).
    public enum ChangedMeasures {
        /// Scored like any other.
        NONE,
        /// Scored on the first nine months.
        NINE_MONTHS,
        /// Scored on nine months; where the guideline changed, ten points fewer are available.
        NINE_MONTHS_OR_TEN_POINTS_LESS,
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
                section.choice("changed-measures", ChangedMeasures.class),
                section.participations("survey-participations"),
                section.points("undersampled-survey-reduction"),
                section.flag("eligible-measure-check"));
    }
}
