package org.decile.core.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;

/// The submissions of several members as one, the way the data of a virtual group are aggregated across its members,
/// 42 CFR 414.1315 and 414.1325: counts are added up measure by measure and stratum by stratum.
final class JoinedResults {
    private static final int RATE_DECIMALS = 4;

    private JoinedResults() {}

    static Submission join(PerformanceYear year, List<Submission> members) {
        Map<BenchmarkKey, List<ReportedMeasure>> byMeasure = new LinkedHashMap<>();
        for (Submission member : members) {
            for (ReportedMeasure measure : member.measures()) {
                byMeasure
                        .computeIfAbsent(measure.key(), key -> new ArrayList<>())
                        .add(measure);
            }
        }
        return new Submission(
                year, byMeasure.values().stream().map(JoinedResults::measure).toList());
    }

    private static ReportedMeasure measure(List<ReportedMeasure> parts) {
        Map<Optional<String>, StratumResult> strata = new LinkedHashMap<>();
        for (ReportedMeasure part : parts) {
            for (StratumResult result : part.results()) {
                strata.merge(result.stratum(), result, JoinedResults::sum);
            }
        }
        boolean endToEnd = parts.stream().allMatch(ReportedMeasure::endToEnd);
        return new ReportedMeasure(parts.getFirst().key(), List.copyOf(strata.values()), endToEnd);
    }

    private static StratumResult sum(StratumResult one, StratumResult other) {
        return new StratumResult(one.stratum(), one.counts().plus(other.counts()), rate(one, other));
    }

    /// Submitted rates are averaged by the cases behind them; a rate that not all submitted is computed from counts.
    private static Optional<Rate> rate(StratumResult one, StratumResult other) {
        long first = one.counts().performanceDenominator();
        long second = other.counts().performanceDenominator();
        if (one.performanceRate().isEmpty() || other.performanceRate().isEmpty() || first + second == 0) {
            return Optional.empty();
        }
        BigDecimal sum = weighed(one.performanceRate().get(), first)
                .add(weighed(other.performanceRate().get(), second));
        BigDecimal mean = sum.divide(BigDecimal.valueOf(first + second), MathContext.DECIMAL128);
        return Optional.of(Rate.of(mean.setScale(RATE_DECIMALS, RoundingMode.HALF_UP)));
    }

    private static BigDecimal weighed(Rate rate, long cases) {
        return rate.toBigDecimal().multiply(BigDecimal.valueOf(cases));
    }
}
