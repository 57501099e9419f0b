package org.decile.core.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MetricType;
import org.decile.core.measure.OverallAlgorithm;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Rate;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.StratumResult;

/// Makes one rate and one case count from what was reported for a measure, by the measure's own algorithm in CMS's
/// measure list.
final class OverallRate {
    private static final Citation LAW = Citation.of("CMS quality measures list (metric type and overall algorithm)");
    private static final String OVERALL = "overall";
    private static final String REPORTING = "reporting";
    private static final String PERFORMANCE = "performance";
    private static final int PERCENT_DECIMALS = 2;

    private final boolean explained;

    OverallRate(boolean explained) {
        this.explained = explained;
    }

    MeasureFigures figures(ReportedMeasure reported, Measure measure) {
        List<StratumResult> results = reported.results();
        if (results.size() == 1) {
            return single(reported, measure, results.getFirst());
        }
        Optional<StratumResult> submitted = results.stream()
                .filter(result -> result.stratum().isEmpty()
                        && result.performanceRate().isPresent()
                        && measure.metricType() == MetricType.REGISTRY_MULTI_RATE)
                .findFirst();
        if (submitted.isPresent()) {
            return submitted(reported, measure, submitted.get());
        }
        OverallAlgorithm algorithm = measure.traits().overallAlgorithm().orElse(OverallAlgorithm.WEIGHTED_AVERAGE);
        return switch (algorithm) {
            case OVERALL_STRATUM_ONLY -> single(reported, measure, named(results, OVERALL));
            case SPLIT -> split(reported, measure);
            case SIMPLE_AVERAGE -> simpleAverage(reported, measure);
            case WEIGHTED_AVERAGE, SUM_NUMERATORS -> weightedAverage(reported, measure);
        };
    }

    /// The overall rate as submitted, with the counts of the strata it was submitted with.
    private MeasureFigures submitted(ReportedMeasure reported, Measure measure, StratumResult overall) {
        List<StratumResult> strata = reported.results().stream()
                .filter(result -> !result.equals(overall))
                .toList();
        MeasureFigures computed = figures(new ReportedMeasure(reported.key(), strata, reported.endToEnd()), measure);
        Rate rate = entering(measure, overall.performanceRate().orElseThrow());
        return new MeasureFigures(
                Optional.of(rate), false, computed.reporting(), computed.cases(), asSubmitted(measure, rate));
    }

    private MeasureFigures single(ReportedMeasure reported, Measure measure, StratumResult result) {
        Counts counts = result.counts();
        long cases = cases(reported.collectionType(), measure, counts);
        if (measure.metricType().rateIsSubmitted() && result.performanceRate().isPresent()) {
            Rate rate = entering(measure, result.performanceRate().get());
            Optional<Rate> other = rate(counts).filter(counted -> differ(measure, rate, counted));
            Optional<Step> origin = other.isPresent()
                    ? origin(() -> Step.of(Reason.RATE_DIFFERS, LAW, shown(measure, rate), other.get()))
                    : asSubmitted(measure, rate);
            return new MeasureFigures(Optional.of(rate), other.isPresent(), counts, cases, origin);
        }
        Optional<Rate> rate = rate(counts);
        return new MeasureFigures(rate, false, counts, cases, fromCounts(rate, counts));
    }

    private MeasureFigures split(ReportedMeasure reported, Measure measure) {
        Counts reporting = named(reported.results(), REPORTING).counts();
        Counts performance = named(reported.results(), PERFORMANCE).counts();
        Optional<Rate> rate = rate(performance);
        return new MeasureFigures(
                rate,
                false,
                reporting,
                cases(reported.collectionType(), measure, reporting),
                fromCounts(rate, performance));
    }

    private MeasureFigures weightedAverage(ReportedMeasure reported, Measure measure) {
        Counts sum = sum(reported.results());
        Optional<Rate> rate = rate(sum);
        return new MeasureFigures(
                rate, false, sum, cases(reported.collectionType(), measure, sum), ofStrata(reported, rate, "summed"));
    }

    private MeasureFigures simpleAverage(ReportedMeasure reported, Measure measure) {
        List<Counts> counted = reported.results().stream()
                .map(StratumResult::counts)
                .filter(counts -> counts.performanceDenominator() > 0)
                .toList();
        Optional<Rate> mean = counted.isEmpty() ? Optional.empty() : Optional.of(mean(counted));
        long largest = reported.results().stream()
                .mapToLong(result -> cases(reported.collectionType(), measure, result.counts()))
                .max()
                .orElse(0);
        Counts sum = sum(reported.results());
        return new MeasureFigures(mean, false, sum, largest, ofStrata(reported, mean, "averaged"));
    }

    private static Rate mean(List<Counts> counted) {
        BigDecimal total = counted.stream()
                .map(counts -> BigDecimal.valueOf(counts.performanceMet() * 100)
                        .divide(BigDecimal.valueOf(counts.performanceDenominator()), MathContext.DECIMAL128))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Rate.of(total.divide(BigDecimal.valueOf(counted.size()), MathContext.DECIMAL128)
                .setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }

    /// Registry measures count all eligible cases, electronic and QCDR measures those not excluded.
    private static long cases(CollectionType type, Measure measure, Counts counts) {
        boolean withoutExclusions =
                type == CollectionType.ELECTRONIC_CQM || measure.traits().qcdr();
        return counts.eligiblePopulation() - (withoutExclusions ? counts.eligiblePopulationExclusion() : 0);
    }

    /// A percentage that was submitted with counts that make another one.
    private static boolean differ(Measure measure, Rate submitted, Rate counted) {
        return measure.rateUnit() == RateUnit.PERCENT && !counted.equals(submitted);
    }

    private static Rate entering(Measure measure, Rate submitted) {
        return measure.rateUnit() == RateUnit.PERCENT ? submitted.rounded(PERCENT_DECIMALS) : submitted;
    }

    private static String shown(Measure measure, Rate rate) {
        return rate + measure.rateUnit().symbol();
    }

    private static Optional<Rate> rate(Counts counts) {
        long denominator = counts.performanceDenominator();
        return denominator == 0 ? Optional.empty() : Optional.of(Rate.percentage(counts.performanceMet(), denominator));
    }

    private Optional<Step> fromCounts(Optional<Rate> rate, Counts counts) {
        return rate.flatMap(value -> origin(() -> Step.of(
                Reason.RATE_FROM_COUNTS, LAW, value, counts.performanceMet(), counts.performanceDenominator())));
    }

    private Optional<Step> ofStrata(ReportedMeasure reported, Optional<Rate> rate, String how) {
        return rate.flatMap(value -> origin(() ->
                Step.of(Reason.RATE_OF_STRATA, LAW, value, reported.results().size(), how)));
    }

    private Optional<Step> asSubmitted(Measure measure, Rate rate) {
        return origin(() -> Step.of(Reason.RATE_SUBMITTED, LAW, shown(measure, rate)));
    }

    private Optional<Step> origin(Supplier<Step> step) {
        return explained ? Optional.of(step.get()) : Optional.empty();
    }

    private static Counts sum(List<StratumResult> results) {
        return results.stream().map(StratumResult::counts).reduce(Counts.NONE, Counts::plus);
    }

    private static StratumResult named(List<StratumResult> results, String name) {
        Predicate<StratumResult> isIt =
                result -> result.stratum().orElse(OVERALL).equalsIgnoreCase(name);
        return results.stream()
                .filter(isIt)
                .findFirst()
                .orElse(new StratumResult(Optional.of(name), Counts.NONE, Optional.empty()));
    }
}
