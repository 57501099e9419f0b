package org.decile.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @Test
    void aCategoryScoreIsNotRoundedOnTheWay() {
        Percent score = Percent.ratio(Points.of("20.9585"), Points.of(60));
        assertThat(score.toText(4)).isEqualTo("34.9308");
        assertThat(score).hasToString("34.93083333333333333333333333333333");
        assertThat(score.of(Percent.of("60")).toText(4)).isEqualTo("20.9585");
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Percent.ratio(Points.of(1), Points.ZERO));
    }

    @ParameterizedTest(name = "{0} to {1} decimals is {2}")
    @CsvSource({
        "34.925, 2, 34.93",
        "34.9249, 2, 34.92",
        "-34.925, 2, -34.93",
        "-34.9249, 2, -34.92",
        "99.995, 2, 100.00",
        "100, 0, 100",
        "0, 2, 0.00"
    })
    void textIsRoundedHalfUpWithAllItsDecimals(String percent, int decimals, String text) {
        assertThat(Percent.of(percent).toText(decimals)).isEqualTo(text);
    }

    @Test
    void equalPercentsAreEqualHoweverWritten() {
        assertThat(Percent.of("100.00")).isEqualTo(Percent.HUNDRED).hasToString("100");
        assertThat(Percent.of("0.00")).isEqualTo(Percent.ZERO);
    }

    @Test
    void percentsAddSubtractAndScale() {
        assertThat(Percent.of("69.5").plus(Percent.of("0.5"))).isEqualTo(Percent.of("70"));
        assertThat(Percent.of("30").minus(Percent.of("45"))).isEqualTo(Percent.of("-15"));
        assertThat(Percent.of("15").scaled(Percent.of("10"), Percent.of("30"))).isEqualTo(Percent.of("5"));
        assertThat(Percent.of("70").of(Percent.of("30"))).isEqualTo(Percent.of("21"));
    }

    @ParameterizedTest(name = "{0} between 0 and 10 is {1}")
    @CsvSource({"-0.01, 0", "0, 0", "0.01, 0.01", "9.99, 9.99", "10, 10", "10.01, 10"})
    void floorAndCapHold(String percent, String bounded) {
        assertThat(Percent.of(percent).atLeast(Percent.ZERO).atMost(Percent.of("10")))
                .hasToString(bounded);
    }
}
