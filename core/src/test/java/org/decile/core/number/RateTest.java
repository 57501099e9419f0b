package org.decile.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @ParameterizedTest(name = "{0} reads as {1}")
    @CsvSource({
        "82.31, 82.31",
        "100, 100",
        "100.0, 100",
        "0.1507, 0.1507",
        "-0.0333, -0.0333",
        "+5, 5",
        ".5, 0.5",
        "5., 5"
    })
    void plainNumbersAreReadExactly(String text, String shown) {
        assertThat(Rate.of(text)).hasToString(shown);
    }

    @ParameterizedTest(name = "\"{0}\" is refused")
    @ValueSource(strings = {"", " ", "abc", "1,5", "1e2", "1e999999999", "--", "٣", ".", "1.2.3", "NaN"})
    void anythingElseIsNoNumber(String text) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Rate.of(text))
                .withMessage("a number is written in plain digits such as 12.5");
    }

    @ParameterizedTest(name = "{0} has too many digits")
    @ValueSource(strings = {"0.00001", "82.31001", "100000000000000", "99999999999999999999"})
    void moreDigitsThanAnOfficialBoundAreRefused(String text) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rate.of(text));
    }

    @Test
    void theLargestNumberStillFits() {
        assertThat(Rate.of("99999999999999.9999").tenThousandths()).isEqualTo(999_999_999_999_999_999L);
    }

    @Test
    void zerosBehindTheNumberDoNotCount() {
        assertThat(Rate.of(new BigDecimal("2.5").setScale(1_000))).hasToString("2.5");
    }

    @ParameterizedTest(name = "{0} is refused at once")
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e999999999"})
    void hugeExponentsCostNothing(String text) {
        BigDecimal value = new BigDecimal(text);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rate.of(value));
    }

    @ParameterizedTest(name = "{0} of {1} is {2} percent")
    @CsvSource({
        "8231, 10000, 82.31",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "0, 7, 0",
        "7, 7, 100",
        "1, 800, 0.13",
        "1, 20000, 0.01",
        "1, 20001, 0",
        "12345, 100000, 12.35",
        "12344, 100000, 12.34",
        "9007199254740993, 9007199254740993, 100"
    })
    void aPercentageIsRoundedHalfUpToTwoDecimals(long part, long whole, String percentage) {
        assertThat(Rate.percentage(part, whole)).hasToString(percentage);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aShareOfNothingIsNoRate(long whole) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.percentage(1, whole))
                .withMessage("whole must be positive, but is " + whole);
    }

    @Test
    void aMeanIsRoundedHalfUpToFourDecimals() {
        assertThat(Rate.mean(200_005, 10)).hasToString("2.0001");
        assertThat(Rate.mean(200_004, 10)).hasToString("2");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void noRatesHaveNoMean(long count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.mean(1, count))
                .withMessage("a mean needs at least one rate");
    }

    @ParameterizedTest(name = "{0} to {1} decimals is {2}")
    @CsvSource({
        "82.3149, 2, 82.31",
        "82.315, 2, 82.32",
        "0.05, 1, 0.1",
        "0.0499, 1, 0",
        "-0.05, 1, -0.1",
        "-0.0499, 1, 0",
        "82.3149, 4, 82.3149",
        "2.5, 0, 3"
    })
    void roundingIsHalfUpAwayFromZero(String rate, int decimals, String rounded) {
        assertThat(Rate.of(rate).rounded(decimals)).hasToString(rounded);
    }

    @Test
    void ratesAreOrderedByValue() {
        assertThat(Rate.of("-0.1")).isLessThan(Rate.ZERO);
        assertThat(Rate.of("99.9999")).isLessThan(Rate.HUNDRED);
        assertThat(Rate.of("100.00")).isEqualTo(Rate.HUNDRED);
    }
}
