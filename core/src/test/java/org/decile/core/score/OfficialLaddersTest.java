package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.policy.Policies;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every official ladder of every year with rules, scored at each bound and just beside it.
class OfficialLaddersTest {

    static Stream<QualityPolicy> policies() {
        Policies policies = Policies.builtIn();
        return policies.years().stream().map(year -> policies.find(year, RuleSetId.CMS));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void pointsStayInBoundsAndNeverFallAsTheRateImproves(QualityPolicy policy) {
        DecilePoints rule = new DecilePoints(policy.measures());
        List<Benchmark> benchmarks = Benchmarks.builtIn(policy.year()).all();
        assertThat(benchmarks).hasSizeGreaterThan(200);
        for (Benchmark benchmark : benchmarks) {
            if (!benchmark.ladder().isMonotone()) {
                assertThat(Benchmarks.remark(policy.year(), benchmark.key())).isPresent();
                continue;
            }
            Points before = policy.measures().floor().value();
            for (Rate rate : improving(benchmark.ladder())) {
                Points points = rule.points(rate, benchmark).points();
                assertThat(points)
                        .as("%s at %s", benchmark.key(), rate)
                        .isBetween(before, policy.measures().maximum().value());
                before = points;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aBoundBelongsToTheDecileItBegins(QualityPolicy policy) {
        DecilePoints rule = new DecilePoints(policy.measures());
        for (Benchmark benchmark : Benchmarks.builtIn(policy.year()).all()) {
            for (int decile = 2; decile <= DecileLadder.DECILES; decile++) {
                Rate bound = benchmark.ladder().start(decile).orElseThrow();
                assertThat(rule.points(bound, benchmark).decile())
                        .as("%s at %s", benchmark.key(), bound)
                        .isGreaterThanOrEqualTo(decile);
            }
        }
    }

    /// Each bound with the rates a ten-thousandth beside it, from the worst to the best.
    private static List<Rate> improving(DecileLadder ladder) {
        List<Rate> rates = new ArrayList<>();
        for (int decile = 1; decile <= DecileLadder.DECILES; decile++) {
            ladder.start(decile).ifPresent(bound -> {
                for (int beside = -1; beside <= 1; beside++) {
                    rates.add(new Rate(bound.tenThousandths() + beside));
                }
            });
        }
        rates.sort(ladder.inverse() ? Comparator.reverseOrder() : Comparator.naturalOrder());
        return rates;
    }
}
