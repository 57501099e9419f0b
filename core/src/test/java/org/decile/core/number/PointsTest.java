package org.decile.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    @ParameterizedTest(name = "{0}/{1} of a point is {2}")
    @CsvSource({
        "923, 963, 0.9585",
        "1, 3, 0.3333",
        "2, 3, 0.6667",
        "1, 20000, 0.0001",
        "1, 20001, 0",
        "-1, 20000, -0.0001",
        "-1, 20001, 0",
        "-923, -963, 0.9585",
        "1, -3, -0.3333",
        "0, 5, 0",
        "900000000000000000, 900000000000000001, 1",
        "-900000000000000000, 900000000000000000, -1"
    })
    void aFractionIsRoundedHalfUpToFourDecimals(long numerator, long denominator, String points) {
        assertThat(Points.fraction(numerator, denominator)).hasToString(points);
    }

    @ParameterizedTest(name = "{0} / {1} in tenths is {2}")
    @CsvSource({
        "89585, 10000, 9",
        "895, 1000, 0.9",
        "849, 1000, 0.8",
        "85, 100, 0.9",
        "50, 1001, 0",
        "5, 100, 0.1",
        "-5, -100, 0.1",
        "1, 3, 0.3"
    })
    void tenthsAreRoundedOnceAndHalfUp(long numerator, long denominator, String tenths) {
        assertThat(Points.tenths(numerator, denominator)).hasToString(tenths);
    }

    @Test
    void pointsAddUpExactly() {
        assertThat(Points.of("8.9585").plus(Points.of(3)).plus(Points.of("3"))).hasToString("14.9585");
        assertThat(Points.of("3").minus(Points.of("0.0001"))).hasToString("2.9999");
        assertThat(Points.of("0.3333").times(3)).hasToString("0.9999");
    }

    @ParameterizedTest(name = "{0}% of {1} points are {2}")
    @CsvSource({
        "10, 60, 6",
        "10, 59.9999, 6",
        "10, 0.0004, 0",
        "10, 0.0005, 0.0001",
        "33.333, 10, 3.3333",
        "33.3335, 10, 3.3334",
        "0.12345678901234567890, 10000, 12.3457",
        "0, 60, 0",
        "100, 0, 0"
    })
    void aShareIsRoundedHalfUpToFourDecimals(String percent, String points, String share) {
        assertThat(Points.of(points).share(Percent.of(percent))).hasToString(share);
    }

    /// Five sixths of 0.0003 are 0.00025, which 34 digits of the share would just miss.
    @Test
    void aShareOfAnExactQuotientIsExact() {
        assertThat(Points.of("0.0003").share(Percent.share(5, 6))).hasToString("0.0003");
    }

    @Test
    void sumsBeyondAllPointsAreRefused() {
        Points most = new Points(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Points.of("0.0001")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Points(Long.MIN_VALUE).minus(Points.of("0.0001")));
    }

    @ParameterizedTest(name = "{0} between 3 and 7 is {1}")
    @CsvSource({"2.9999, 3", "3, 3", "3.0001, 3.0001", "6.9999, 6.9999", "7, 7", "7.0001, 7"})
    void floorAndCapHold(String points, String bounded) {
        assertThat(Points.of(points).atLeast(Points.of(3)).atMost(Points.of(7))).hasToString(bounded);
    }

    @Test
    void onlyNothingIsZero() {
        assertThat(Points.of("0.0000").isZero()).isTrue();
        assertThat(Points.of("0.0001").isZero()).isFalse();
    }
}
