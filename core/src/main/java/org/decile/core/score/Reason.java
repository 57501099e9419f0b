package org.decile.core.score;

import java.util.List;
import java.util.regex.Pattern;
import org.decile.core.number.Percent;

/// Every outcome of every rule: its stable code, its sentence, and what it does to the score.
public enum Reason {
    TOP_DECILE(Effect.APPLIED, "top-decile", "{0} points: the rate reaches decile 10, which begins at {1}."),
    DECILE_POINTS(Effect.APPLIED, "decile-points", "{0} points: the rate lies in decile {1} of 10."),
    DECILE_FLOOR(
            Effect.APPLIED,
            "decile-floor",
            "{0} points, the least for a measure with a benchmark: the rate does not reach decile {1}, which begins at {2}."),
    TOPPED_OUT_CAP(
            Effect.APPLIED,
            "topped-out-cap",
            "{0} points instead of {1}: the measure is topped out, and its points are capped at {0}."),
    NEW_MEASURE_FLOOR(
            Effect.APPLIED,
            "new-measure-floor",
            "{0} points instead of {1}: the measure is new, in year {2} of its use, and earns at least {0}."),
    FEW_CASES(Effect.APPLIED, "few-cases", "{0} points, not scored on performance: {1} cases, {2} needed."),
    NO_BENCHMARK(
            Effect.APPLIED,
            "no-benchmark",
            "{0} points, not scored on performance: there is no benchmark for this measure and collection type."),
    NO_RATE(Effect.APPLIED, "no-rate", "{0} points, not scored on performance: no case counts towards the rate."),
    INCOMPLETE_DATA(
            Effect.APPLIED,
            "incomplete-data",
            "{0} points: {1}% of the eligible cases were reported, {2}% are needed."),
    INCOMPLETE_SAMPLE(
            Effect.APPLIED,
            "incomplete-sample",
            "{0} points: {1} beneficiaries of the sample were reported on, {2} are needed."),
    WORST_RATE(Effect.APPLIED, "worst-rate", "0 points: a rate of {0}% earns nothing."),
    NO_CASE(Effect.APPLIED, "no-case", "0 points: no case was eligible, so nothing was reported on."),
    CAHPS_MEAN(
            Effect.APPLIED,
            "cahps-mean",
            "{0} points: the mean of the {1} CAHPS summary measures that have a benchmark."),

    RATE_FROM_COUNTS(Effect.FACT, "rate-from-counts", "Performance rate {0}%: {1} of {2} cases met the measure."),
    RATE_SUBMITTED(Effect.FACT, "rate-submitted", "Performance rate {0}, as submitted."),
    RATE_DIFFERS(
            Effect.FACT,
            "rate-differs",
            "Performance rate {0}, as submitted, although the counts make {1}%. The submitted rate counts."),
    RATE_OF_STRATA(Effect.FACT, "rate-of-strata", "Performance rate {0}%, made from {1} rates of the measure ({2})."),
    INVERSE(Effect.FACT, "inverse", "A lower rate is better for this measure."),
    COMPLETE_DATA(Effect.FACT, "complete-data", "{0}% of {1} eligible cases were reported; {2}% are needed."),
    COMPLETE_SAMPLE(
            Effect.FACT, "complete-sample", "{0} beneficiaries of the sample were reported on; {1} are needed."),
    ENOUGH_CASES(Effect.FACT, "enough-cases", "{0} cases; {1} are needed."),
    HISTORICAL_BENCHMARK(Effect.FACT, "historical-benchmark", "Held against the benchmark made from {0} data."),
    SAME_YEAR_BENCHMARK(
            Effect.FACT, "same-year-benchmark", "Held against the benchmark made from the data of {0} itself."),
    DECILE_BOUNDS(Effect.FACT, "decile-bounds", "Decile {0} begins at {1}, decile {2} at {3}."),
    PARTIAL_POINTS(Effect.FACT, "partial-points", "{0} + ({1} - {2}) / ({3} - {2}) = {4}."),
    PARTIAL_TENTHS(
            Effect.FACT, "partial-tenths", "{0} + ({1} - {2}) / ({3} - {2}), in tenths and never above .9: {4}."),
    TOPPED_OUT_NOT_CAPPED(
            Effect.FACT,
            "topped-out-not-capped",
            "The measure is topped out, but its points are not capped this year."),
    NINE_MONTHS(
            Effect.FACT,
            "nine-months",
            "Diagnosis codes changed during the year: only the first nine months count for this measure."),

    UNKNOWN_MEASURE(Effect.LEFT_OUT, "unknown-measure", "Left out: measure {0} is not a quality measure of {1}."),
    NOT_TRADITIONAL_MIPS(
            Effect.LEFT_OUT,
            "not-traditional-mips",
            "Left out: in {0} CMS keeps this measure for MIPS Value Pathways or the APM Performance Pathway only."),
    SUPPRESSED(
            Effect.LEFT_OUT,
            "suppressed",
            "Left out: CMS suppressed this measure for {0} because it changed during the year."),
    CLAIMS_CLOSED(
            Effect.LEFT_OUT,
            "claims-closed",
            "Left out: Medicare Part B claims measures are open to small practices only this year."),
    CLAIMS_INDIVIDUALS(
            Effect.LEFT_OUT,
            "claims-individuals",
            "Left out: Medicare Part B claims measures are open to individual clinicians only this year."),
    WEB_INTERFACE_CLOSED(
            Effect.LEFT_OUT,
            "web-interface-closed",
            "Left out: the CMS Web Interface cannot be used in traditional MIPS this year."),
    NO_ELIGIBLE_CASE(
            Effect.LEFT_OUT,
            "no-eligible-case",
            "Left out: no case was eligible, and the eligible measure check asks for no other measure."),
    NOT_FOR_PARTICIPATION(
            Effect.LEFT_OUT,
            "not-for-participation",
            "Left out: the measure is not calculated for participation as {0}."),
    GROUP_TOO_SMALL(
            Effect.LEFT_OUT, "group-too-small", "Left out: {0} eligible clinicians, {1} needed for this measure."),
    GROUP_SIZE_UNKNOWN(
            Effect.LEFT_OUT,
            "group-size-unknown",
            "Left out: the number of eligible clinicians is not known, and this measure needs {0}."),
    CLAIMS_FEW_CASES(Effect.LEFT_OUT, "claims-few-cases", "Left out: {0} cases, {1} needed for this measure."),
    CLAIMS_NO_BENCHMARK(Effect.LEFT_OUT, "claims-no-benchmark", "Left out: there is no benchmark for this measure."),
    CLAIMS_NOT_OFFERED(Effect.LEFT_OUT, "claims-not-offered", "Left out: CMS does not score this measure for {0}."),
    CAHPS_PART(Effect.LEFT_OUT, "cahps-part", "Counts as a part of the CAHPS survey measure {0}, not by itself."),
    CAHPS_NO_PARTS(
            Effect.LEFT_OUT, "cahps-no-parts", "Left out: no CAHPS summary measure with a benchmark was reported."),

    CHOSEN_REQUIRED(
            Effect.APPLIED, "chosen-required", "Counts as the required outcome measure, the best of those reported."),
    CHOSEN_HIGH_PRIORITY(
            Effect.APPLIED,
            "chosen-high-priority",
            "Counts in the place of the required outcome measure: no outcome measure can be scored, and this is the best high-priority one."),
    CHOSEN_BEST(Effect.APPLIED, "chosen-best", "Counts: it is among the best {0} measures."),
    CHOSEN_CLAIMS(
            Effect.APPLIED,
            "chosen-claims",
            "Counts in addition: CMS calculates it from claims and adds it to the score."),
    CHOSEN_WEB_INTERFACE(Effect.APPLIED, "chosen-web-interface", "Counts: all measures of the CMS Web Interface do."),
    CHOSEN_SURVEY(Effect.APPLIED, "chosen-survey", "Counts in addition to the measures of the CMS Web Interface."),
    NOT_AMONG_BEST(
            Effect.NOT_COUNTED,
            "not-among-best",
            "Does not count: only {0} measures are required, and others take their places."),
    OTHER_COLLECTION_TYPE(
            Effect.NOT_COUNTED,
            "other-collection-type",
            "Does not count: the measure was also reported by {0}, where it earns as many points or more."),
    OTHER_MECHANISM(
            Effect.NOT_COUNTED,
            "other-mechanism",
            "Does not count: this year one way of reporting counts, and the measures reported by {0} make a better score or the same."),
    PLACE_KEPT_FREE(
            Effect.NOT_COUNTED,
            "place-kept-free",
            "Does not count: one of the {0} places is kept for an outcome or high-priority measure, and none can be scored."),

    ACHIEVEMENT_POINTS(Effect.APPLIED, "achievement-points", "The measures that count earn {0} = {1} points."),
    NO_ACHIEVEMENT(Effect.APPLIED, "no-achievement", "No measure counts: 0 points."),
    AVAILABLE_POINTS(
            Effect.APPLIED, "available-points", "{0} points are available: {1} required measures at {2} points each."),
    AVAILABLE_WITH_CLAIMS(
            Effect.APPLIED,
            "available-with-claims",
            "{0} points are available: {1} required measures and {3} in addition, at {2} points each."),
    AVAILABLE_AFTER_REDUCTION(
            Effect.APPLIED,
            "available-after-reduction",
            "{0} points are available: {1} measures at {2} points each, less {3}."),
    REQUIRED_BY_SET(
            Effect.APPLIED,
            "required-by-set",
            "Required measures: {0} instead of {1}, because the specialty set has no more."),
    ALL_WEB_INTERFACE_MEASURES(
            Effect.APPLIED,
            "all-web-interface-measures",
            "Required measures: all {0} of the CMS Web Interface that have a benchmark."),
    ELIGIBLE_CHECK_PASSED(
            Effect.APPLIED,
            "eligible-check-passed",
            "Required measures: {0} instead of {1}. By Decile's estimate of CMS's eligible measure check no other measure could have been reported."),
    ELIGIBLE_CHECK_NO_OUTCOME(
            Effect.APPLIED,
            "eligible-check-no-outcome",
            "No outcome or high-priority measure is required. By Decile's estimate of CMS's eligible measure check none could have been reported."),
    ELIGIBLE_CHECK_FAILED(
            Effect.NOT_APPLIED,
            "eligible-check-failed",
            "No measure is excused. By Decile's estimate of CMS's eligible measure check these could have been reported as well: {0}."),
    ELIGIBLE_CHECK_NO_TOPIC(
            Effect.NOT_APPLIED,
            "eligible-check-no-topic",
            "No measure is excused: none of the reported ones belongs to a clinical topic of CMS's eligible measure check."),
    SURVEY_UNDERSAMPLED(
            Effect.APPLIED,
            "survey-undersampled",
            "{0} points fewer are available: registered for the CAHPS survey, but with too few patients for it."),
    REQUIRED_WITHOUT_SUPPRESSED(
            Effect.APPLIED,
            "required-without-suppressed",
            "Required measures: {0} instead of {1}, because CMS suppressed measures that were reported."),
    MISSING_MEASURES(Effect.APPLIED, "missing-measures", "Empty required places: {0}, with 0 of {1} points for each."),
    MISSING_OUTCOME(
            Effect.APPLIED,
            "missing-outcome",
            "Neither an outcome measure nor a high-priority measure can be scored: 0 of {0} points for that place."),

    HIGH_PRIORITY_BONUS(
            Effect.APPLIED,
            "high-priority-bonus",
            "{0} bonus points for further outcome and high-priority measures: {1}."),
    END_TO_END_BONUS(
            Effect.APPLIED,
            "end-to-end-bonus",
            "{0} bonus points for {1} measures reported electronically from end to end."),
    BONUS_CAP(Effect.APPLIED, "bonus-cap", "{0} points instead of {1}: capped at {2}% of the available points."),
    SMALL_PRACTICE_BONUS(
            Effect.APPLIED,
            "small-practice-bonus",
            "{0} bonus points: a small practice that submitted a quality measure."),
    COMPLEX_ORGANIZATION(
            Effect.APPLIED,
            "complex-organization",
            "{0} points for {1} complete electronic measures of a virtual group or APM Entity."),
    NO_BONUS(Effect.NOT_APPLIED, "no-bonus", "No {0}: {1}."),

    ACHIEVEMENT_PERCENT(
            Effect.FACT,
            "achievement-percent",
            "{0} of {1} available points, without bonuses: {2}%. Next year's improvement is measured against it."),
    IMPROVEMENT_PERCENT(Effect.APPLIED, "improvement-percent", "({0} - {1}) / {1} x {2} = {3} percentage points."),
    IMPROVEMENT_NONE(
            Effect.NOT_APPLIED,
            "improvement-none",
            "No improvement: {0}% this year is not more than {1}% the year before."),
    IMPROVEMENT_CAP(
            Effect.APPLIED, "improvement-cap", "{0} percentage points instead of {1}, the most that can be added."),
    IMPROVEMENT_FLOOR(Effect.APPLIED, "improvement-floor", "The year before is taken as {0}%, because it was {1}%."),
    IMPROVEMENT_NOT_SCORED(Effect.NOT_APPLIED, "improvement-not-scored", "Improvement is not scored: {0}."),
    NOTHING_AVAILABLE(
            Effect.APPLIED, "nothing-available", "No points are available, so the category cannot be scored."),
    CATEGORY_PERCENT(Effect.APPLIED, "category-percent", "({0} + {1}) / {2} + {3} percentage points = {4}%."),
    CATEGORY_CAP(Effect.APPLIED, "category-cap", "100% instead of {0}%, the most the category can be."),
    REWEIGHTED(Effect.APPLIED, "reweighted", "Quality weighs {0}% because these categories are not scored: {1}."),
    WEIGHT(Effect.FACT, "weight", "Quality weighs {0}% of the final score."),
    TOO_FEW_CATEGORIES(
            Effect.APPLIED,
            "too-few-categories",
            "Fewer than two categories are scored: the final score is the performance threshold, whatever the quality score."),
    CONTRIBUTION(Effect.APPLIED, "contribution", "{0}% x {1}% = {2} points of the final score."),

    FINAL_SCORE(Effect.APPLIED, "final-score", "{0} = {1} points."),
    FINAL_SCORE_IS_THRESHOLD(
            Effect.APPLIED,
            "final-score-is-threshold",
            "{0} points, the performance threshold, because fewer than two categories are scored."),
    COMPLEX_PATIENT_BONUS(
            Effect.APPLIED,
            "complex-patient-bonus",
            "{0} points are added as the complex patient bonus; {1} were entered."),
    FINAL_SMALL_PRACTICE_BONUS(
            Effect.APPLIED,
            "final-small-practice-bonus",
            "{0} points are added to the final score of a small practice."),
    FINAL_SCORE_CAP(Effect.APPLIED, "final-score-cap", "100 points instead of {0}, the most a final score can be."),
    PAYMENT_REDUCTION(
            Effect.APPLIED,
            "payment-reduction",
            "Medicare payments fall by {0}%: {1} points are below the performance threshold of {2}."),
    PAYMENT_UNCHANGED(
            Effect.APPLIED,
            "payment-unchanged",
            "Medicare payments stay as they are: the final score is the performance threshold of {0} points."),
    PAYMENT_INCREASE(
            Effect.APPLIED,
            "payment-increase",
            "Medicare payments rise by more than 0% and at most {0}%: {1}% times a factor of up to {2}, by which CMS balances increases and reductions."),
    ADDITIONAL_ADJUSTMENT(
            Effect.APPLIED,
            "additional-adjustment",
            "An additional adjustment for exceptional performance is paid from {0} points on.");

    private static final int DECIMALS = 4;
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("(?<![0-9.])1 ((?:[a-z]+ ){0,2}?)(point|measure|case)s\\b");

    private final Effect effect;
    private final String code;
    private final String template;

    Reason(Effect effect, String code, String template) {
        this.effect = effect;
        this.code = code;
        this.template = template;
    }

    /// What a rule's outcome does to the score.
    public enum Effect {
        /// It made or changed a figure.
        APPLIED,
        /// It was looked at and changed nothing.
        NOT_APPLIED,
        /// It only states a fact other steps rest on.
        FACT,
        /// The measure leaves both totals.
        LEFT_OUT,
        /// The measure does not count, others do.
        NOT_COUNTED
    }

    /// A stable word for machines: `few-cases`.
    public String code() {
        return code;
    }

    public Effect effect() {
        return effect;
    }

    String sentence(List<Object> values) {
        String text = template;
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", shown(values.get(i)));
        }
        return ONE_OF_MANY.matcher(text).replaceAll("1 $1$2");
    }

    private static String shown(Object value) {
        return value instanceof Percent percent ? percent.toShortText(DECIMALS) : String.valueOf(value);
    }
}
