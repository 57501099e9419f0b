package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.decile.core.benchmark.ReporterList.DIRECT;
import static org.decile.core.benchmark.ReporterList.INVERSE;
import static org.decile.core.benchmark.ReporterList.rules;

import java.util.List;
import java.util.Optional;
import org.decile.core.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {

    @Test
    void everyBoundLiesInItsIntervalAndTheIntervalsAscend() {
        List<BoundInterval> intervals = intervals(Bootstrap.DEFAULT, 1, 100);
        assertThat(intervals).extracting(BoundInterval::percent).isEqualTo(DerivedBenchmark.PERCENTS);
        assertThat(intervals).allMatch(one -> one.lower().compareTo(one.bound()) <= 0);
        assertThat(intervals).allMatch(one -> one.bound().compareTo(one.upper()) <= 0);
        assertThat(intervals).isSortedAccordingTo((a, b) -> a.lower().compareTo(b.lower()));
        assertThat(intervals).isSortedAccordingTo((a, b) -> a.upper().compareTo(b.upper()));
    }

    /// Theory: the median of a uniform sample of n has the standard error range / (2 sqrt n), so that 95% lie within
    /// about 1.96 of it on each side: +-9.8 for 100 rates from 1 to 100.
    @Test
    void theMediansIntervalIsAsWideAsTheorySays() {
        BoundInterval median = intervals(Bootstrap.DEFAULT, 1, 100).get(5);
        assertThat(median.bound()).isEqualTo(Rate.of("50.5"));
        assertThat(median.lower()).isBetween(Rate.of("38"), Rate.of("44"));
        assertThat(median.upper()).isBetween(Rate.of("57"), Rate.of("63"));
    }

    @Test
    void moreConfidenceAndFewerReportersGiveWiderIntervals() {
        long usual = width(intervals(Bootstrap.DEFAULT, 1, 100).get(5));
        assertThat(width(intervals(new Bootstrap(1_000, 99, 1), 1, 100).get(5))).isGreaterThan(usual);
        assertThat(width(intervals(new Bootstrap(1_000, 50, 1), 1, 100).get(5))).isLessThan(usual);
        assertThat(width(intervals(Bootstrap.DEFAULT, 41, 60).get(5)) * 5).isGreaterThan(usual);
    }

    @Test
    void withOneAndTheSameRateNothingIsUncertain() {
        ReporterList reporters = new ReporterList(rules());
        for (int i = 0; i < 20; i++) {
            reporters.one(DIRECT, "98.7", 20, "100");
        }
        assertThat(reporters.derived(Optional.of(Bootstrap.DEFAULT)).benchmark().intervals())
                .allMatch(one ->
                        one.lower().equals(Rate.of("98.7")) && one.upper().equals(Rate.of("98.7")));
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        List<BoundInterval> once = intervals(Bootstrap.DEFAULT, 1, 100);
        assertThat(intervals(Bootstrap.DEFAULT, 1, 100)).isEqualTo(once);
        assertThat(intervals(new Bootstrap(1_000, 95, 2), 1, 100)).isNotEqualTo(once);

        ReporterList both = new ReporterList(rules()).sound(INVERSE, 30, 70);
        for (int rate = 100; rate > 0; rate--) {
            both.one(DIRECT, Integer.toString(rate), 20, "75");
        }
        assertThat(new BenchmarkDerivation(rules(), Optional.of(Bootstrap.DEFAULT))
                        .derive(both.reporters().groups())
                        .get(1))
                .isInstanceOfSatisfying(
                        Derivation.Derived.class,
                        derived -> assertThat(derived.benchmark().intervals()).isEqualTo(once));
    }

    @Test
    void withoutItThereAreNoIntervals() {
        assertThat(new ReporterList(rules()).sound(DIRECT, 1, 20).benchmark().intervals())
                .isEmpty();
    }

    @Test
    void theTableStatesDrawsConfidenceAndSeed() {
        Derivation.Derived derived = new ReporterList(rules())
                .sound(DIRECT, 1, 20)
                .one(DIRECT, "0", 20, "75")
                .derived(Optional.of(new Bootstrap(200, 90, 7)));
        assertThat(DerivedBenchmarksCsv.uncertainty(List.of(derived), new Bootstrap(200, 90, 7))
                        .lines())
                .hasSize(12)
                .startsWith("measureId,submissionMethod,reporters,counted,percentile,bound,lower,upper,"
                        + "confidencePercent,draws,seed")
                .allMatch(line -> line.startsWith("measureId") || line.matches("047,registry,21,20,.*,90,200,7"));
    }

    @ParameterizedTest(name = "{0} draws, {1}%")
    @CsvSource({"99, 95", "100001, 95", "1000, 49", "1000, 100"})
    void tooLittleOrTooMuchIsRefused(int draws, int confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bootstrap(draws, confidence, 1));
    }

    @ParameterizedTest(name = "{0} draws, {1}%")
    @CsvSource({"100, 95", "100000, 95", "1000, 50", "1000, 99"})
    void theLimitsBelong(int draws, int confidence) {
        assertThat(new Bootstrap(draws, confidence, 1).draws()).isEqualTo(draws);
    }

    @Test
    void measuresWithTheSameRatesAreDrawnIndependently() {
        List<BoundInterval> one = intervals(Bootstrap.DEFAULT, 1, 100);
        assertThat(new ReporterList(rules())
                        .sound(INVERSE, 1, 100)
                        .derived(Optional.of(Bootstrap.DEFAULT))
                        .benchmark()
                        .intervals())
                .hasSameSizeAs(one)
                .isNotEqualTo(one);
    }

    private static List<BoundInterval> intervals(Bootstrap bootstrap, int first, int last) {
        return new ReporterList(rules())
                .sound(DIRECT, first, last)
                .derived(Optional.of(bootstrap))
                .benchmark()
                .intervals();
    }

    private static long width(BoundInterval interval) {
        return interval.upper().tenThousandths() - interval.lower().tenThousandths();
    }
}
