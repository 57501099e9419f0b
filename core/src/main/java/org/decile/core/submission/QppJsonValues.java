package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.measure.Measure;
import org.decile.core.number.Rate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the value of a measurement in the form of its metric type.
final class QppJsonValues {
    private static final String RATE = "performanceRate";

    private QppJsonValues() {}

    /// A rate that the measure submits and nobody stated is that of its counts.
    static void single(Measure measure, ReportedMeasure reported, ObjectNode value) {
        StratumResult result = reported.results().getFirst();
        counts(result.counts(), value);
        if (measure.metricType().rateIsSubmitted()) {
            result.performanceRate().or(() -> rate(result.counts())).ifPresent(rate -> put(rate, value));
        }
    }

    static void strata(ReportedMeasure reported, ObjectNode value) {
        ArrayNode strata = value.putArray("strata");
        for (StratumResult result : reported.results()) {
            result.stratum().ifPresent(name -> {
                ObjectNode stratum = strata.addObject().put("stratum", name);
                counts(result.counts(), stratum);
            });
        }
    }

    static void registryStrata(ReportedMeasure reported, ObjectNode value) {
        reported.results().stream()
                .filter(result -> result.stratum().isEmpty())
                .findFirst()
                .flatMap(StratumResult::performanceRate)
                .ifPresent(rate -> put(rate, value));
        strata(reported, value);
    }

    /// The figure itself, made from so many observations.
    static void nonProportion(ReportedMeasure reported, ObjectNode value) {
        StratumResult result = reported.results().getFirst();
        Counts counts = result.counts();
        result.performanceRate().ifPresent(rate -> value.put("numerator", rate.toBigDecimal()));
        value.put("denominator", counts.eligiblePopulation())
                .put("observationInstances", counts.performanceDenominator())
                .put("numeratorExclusion", counts.eligiblePopulationExclusion())
                .put("denominatorException", counts.eligiblePopulationException());
    }

    /// Has all that the form asks for.
    static boolean isWhole(Measure measure, ObjectNode value) {
        return switch (measure.metricType()) {
            case REGISTRY_SINGLE_RATE -> value.has(RATE);
            case REGISTRY_MULTI_RATE -> value.has(RATE) && !value.path("strata").isEmpty();
            case NON_PROPORTION -> value.has("numerator");
            case SINGLE_RATE, MULTI_RATE, CAHPS, COST_SCORE -> true;
        };
    }

    /// No case is met or not met: CMS takes a rate from 0 to 100, and there is none to give.
    static boolean isWithoutCases(ReportedMeasure reported) {
        return reported.results().stream()
                .allMatch(result -> result.counts().performanceDenominator() == 0
                        && result.performanceRate().isEmpty());
    }

    private static Optional<Rate> rate(Counts counts) {
        return counts.performanceDenominator() == 0
                ? Optional.empty()
                : Optional.of(Rate.percentage(counts.performanceMet(), counts.performanceDenominator()));
    }

    private static void put(Rate rate, ObjectNode value) {
        value.put(RATE, rate.toBigDecimal());
    }

    private static void counts(Counts counts, ObjectNode value) {
        value.put("eligiblePopulation", counts.eligiblePopulation())
                .put("performanceMet", counts.performanceMet())
                .put("performanceNotMet", counts.performanceNotMet())
                .put("eligiblePopulationExclusion", counts.eligiblePopulationExclusion())
                .put("eligiblePopulationException", counts.eligiblePopulationException());
    }
}
