package org.decile.ui.measure;

import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.ExclusionReason;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureType;
import org.decile.core.measure.OverallAlgorithm;
import org.decile.core.measure.RateUnit;

/// A measure's traits in plain words.
final class MeasureText {

    private MeasureText() {}

    /// What measures of this type look at.
    static String meaning(MeasureType type) {
        return switch (type) {
            case PROCESS ->
                "Looks at whether generally recommended care was given, to healthy people or for a given condition.";
            case OUTCOME -> "Looks at the effect of care on the patients' health.";
            case INTERMEDIATE_OUTCOME ->
                "Looks at a result on the way to the outcome, such as a laboratory value; counts as an outcome measure.";
            case INTERMEDIATE_OUTCOME_AND_PROCESS ->
                "Looks at a result on the way to the outcome and at the care given; counts as an outcome measure.";
            case PATIENT_REPORTED_OUTCOME -> "Looks at how patients say they fare; counts as an outcome measure.";
            case PATIENT_EXPERIENCE -> "Looks at how patients experienced their care.";
            case EFFICIENCY -> "Looks at whether care was given without waste.";
            case STRUCTURE -> "Looks at what the practice has in place, not at single patients.";
        };
    }

    /// Why the measure can stand in for an outcome measure, or why not.
    static String priority(Measure measure) {
        return measure.traits()
                .highPriority()
                .map(why -> "%s (%s). A high priority measure is asked for where no outcome measure applies."
                        .formatted(why.kind().label(), why.basis().label()))
                .orElse("No.");
    }

    static String rate(Measure measure) {
        String direction = measure.isInverse() ? "A lower rate is better" : "A higher rate is better";
        String unit =
                measure.rateUnit() == RateUnit.PERCENT ? "a percentage of the cases" : "in a unit of the measure's own";
        String origin = measure.metricType().rateIsSubmitted() ? "; it is reported as such, not counted" : "";
        return "%s; it is %s%s.".formatted(direction, unit, origin);
    }

    static Optional<String> strata(Measure measure) {
        return measure.traits()
                .overallAlgorithm()
                .map(how -> "%d rates; %s.".formatted(measure.strata().size(), overall(how)));
    }

    /// What the benchmark was made from.
    static String origin(Benchmark benchmark) {
        return benchmark.isSameYear()
                ? "Made from %d itself, so it was known only after the year".formatted(benchmark.benchmarkYear())
                : "Historical, made from what was reported for %d".formatted(benchmark.benchmarkYear());
    }

    /// Why there is no benchmark, as a sentence.
    static String noBenchmark(MeasurePage.Collected collected) {
        if (collected.reasons().isEmpty()) {
            return "CMS published no benchmark and gave no reason.";
        }
        return collected.reasons().stream()
                .map(ExclusionReason::text)
                .distinct()
                .collect(Collectors.joining(", and ", "There is no benchmark because ", "."));
    }

    /// What CMS changed during the year for this way of collecting; empty when nothing.
    static Optional<String> change(Measure measure, CollectionType type) {
        if (measure.isSuppressed(type)) {
            return Optional.of("The clinical guideline changed: the measure is not scored this year.");
        }
        if (measure.isCutToNineMonths(type)) {
            return Optional.of("Diagnosis codes changed: only the first nine months are scored.");
        }
        return measure.isFreedFromCap(type)
                ? Optional.of("Topped out, but scored without the 7-point cap this year.")
                : Optional.empty();
    }

    private static String overall(OverallAlgorithm how) {
        return switch (how) {
            case SIMPLE_AVERAGE -> "their average is scored";
            case WEIGHTED_AVERAGE -> "their average, weighted by cases, is scored";
            case SUM_NUMERATORS -> "all cases are added up into one rate";
            case OVERALL_STRATUM_ONLY -> "only the overall rate is scored";
            case SPLIT -> "each is scored by itself";
        };
    }
}
