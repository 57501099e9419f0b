package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.policy.Policies;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every official ladder of every year, scored at each bound and a ten-thousandth beside it.
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
                Points points = points(rule, rate, benchmark);
                assertThat(points)
                        .as("%s at %s", benchmark.key(), rate)
                        .isBetween(before, policy.measures().maximum().value());
                before = points;
            }
        }
    }

    /// The points follow from the published bounds alone; worked out here by another way than the engine's.
    @ParameterizedTest
    @MethodSource("policies")
    void pointsAreWhatTheBoundsMake(QualityPolicy policy) {
        DecilePoints rule = new DecilePoints(policy.measures());
        for (Benchmark benchmark : Benchmarks.builtIn(policy.year()).all()) {
            for (Rate rate : improving(benchmark.ladder())) {
                assertThat(points(rule, rate, benchmark).toBigDecimal())
                        .as("%s at %s", benchmark.key(), rate)
                        .isEqualByComparingTo(expected(benchmark.ladder(), rate, policy));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void halfWayThroughADecileIsHalfAPointMore(QualityPolicy policy) {
        DecilePoints rule = new DecilePoints(policy.measures());
        int halves = 0;
        for (Benchmark benchmark : Benchmarks.builtIn(policy.year()).all()) {
            for (int decile = policy.measures().firstScoredDecile().value(); decile < DecileLadder.DECILES; decile++) {
                long start = benchmark.ladder().start(decile).orElseThrow().tenThousandths();
                long next = benchmark.ladder().start(decile + 1).orElseThrow().tenThousandths();
                Rate middle = new Rate((start + next) / 2);
                boolean hasMiddle = start != next
                        && (start + next) % 2 == 0
                        && benchmark.ladder().isMonotone();
                if (hasMiddle) {
                    halves++;
                    assertThat(points(rule, middle, benchmark))
                            .as("%s at %s", benchmark.key(), middle)
                            .isEqualTo(Points.of(decile).plus(Points.of("0.5")));
                }
            }
        }
        assertThat(halves).isGreaterThan(500);
    }

    /// 4,043 rows less 158 of cost measures and 4 placeholders of 2026.
    @Test
    void noRowIsLeftOut() {
        assertThat(policies()
                        .mapToInt(policy ->
                                Benchmarks.builtIn(policy.year()).all().size())
                        .sum())
                .isEqualTo(3881);
    }

    @Test
    void theOnlyLaddersThatDoNotRiseAreThoseKnownByName() {
        assertThat(policies()
                        .flatMap(policy -> Benchmarks.builtIn(policy.year()).all().stream())
                        .filter(benchmark -> !benchmark.ladder().isMonotone())
                        .map(benchmark -> benchmark.performanceYear() + " "
                                + benchmark.key().measureId()))
                .containsExactly("2018 CAHPS_9", "2020 ACRAD25");
    }

    private static BigDecimal expected(DecileLadder ladder, Rate rate, QualityPolicy policy) {
        BigDecimal floor = policy.measures().floor().value().toBigDecimal();
        int sign = ladder.inverse() ? -1 : 1;
        int reached = 0;
        for (int decile = 1; decile <= DecileLadder.DECILES; decile++) {
            Optional<Rate> start = ladder.start(decile);
            if (start.isEmpty() || sign * rate.compareTo(start.get()) >= 0) {
                reached = decile;
            }
        }
        if (reached == DecileLadder.DECILES) {
            return BigDecimal.TEN;
        }
        if (reached < policy.measures().firstScoredDecile().value()) {
            return floor;
        }
        BigDecimal start = ladder.start(reached).orElseThrow().toBigDecimal();
        BigDecimal next = ladder.start(reached + 1).orElseThrow().toBigDecimal();
        return rate.toBigDecimal()
                .subtract(start)
                .divide(next.subtract(start), 4, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(reached))
                .max(floor);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aBoundBelongsToTheDecileItBegins(QualityPolicy policy) {
        for (Benchmark benchmark : Benchmarks.builtIn(policy.year()).all()) {
            for (int decile = 2; decile <= DecileLadder.DECILES; decile++) {
                Rate bound = benchmark.ladder().start(decile).orElseThrow();
                assertThat(benchmark.ladder().standing(bound).decile())
                        .as("%s at %s", benchmark.key(), bound)
                        .isGreaterThanOrEqualTo(decile);
            }
        }
    }

    private static Points points(DecilePoints rule, Rate rate, Benchmark benchmark) {
        DecileLadder ladder = benchmark.ladder();
        return rule.points(rate, ladder, ladder.standing(rate), Explanation.begin(false));
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
