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

    /// With 34 digits three thirds would make 99.99...9 percent.
    @Test
    void threeThirdsAreTheWhole() {
        Percent third = Percent.share(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Percent.HUNDRED);
        assertThat(Percent.HUNDRED.minus(third).minus(third).minus(third)).isEqualTo(Percent.ZERO);
        assertThat(third.scaled(Percent.of("3"), Percent.of("1"))).isEqualTo(Percent.HUNDRED);
        assertThat(Percent.of("3").scaled(third, Percent.of("1"))).isEqualTo(Percent.HUNDRED);
    }

    @Test
    void sharesOfVeryLargeNumbersHaveThirtyFourDigits() {
        assertThat(Percent.share(20_000_000_000_000_000L, 30_000_000_000_000_000L))
                .hasToString("66.66666666666666666666666666666667");
    }

    @Test
    void equalPercentsHaveTheSameHashAndOthersAnother() {
        assertThat(Percent.share(1, 4))
                .isEqualTo(Percent.of("25.0"))
                .hasSameHashCodeAs(Percent.of("25.0"))
                .doesNotHaveSameHashCodeAs(Percent.of("26"));
    }

    @ParameterizedTest(name = "{0} between 0 and 10 is {1}")
    @CsvSource({"-0.01, 0", "0, 0", "0.01, 0.01", "9.99, 9.99", "10, 10", "10.01, 10"})
    void floorAndCapHold(String percent, String bounded) {
        assertThat(Percent.of(percent).atLeast(Percent.ZERO).atMost(Percent.of("10")))
                .hasToString(bounded);
    }
}
