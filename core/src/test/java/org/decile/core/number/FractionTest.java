package org.decile.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    private static final Fraction THIRD = new Fraction(1, 3);

    @ParameterizedTest(name = "{0}/{1} is kept: {2}")
    @CsvSource({
        "10000000000000000, 1, true",
        "10000000000000001, 1, false",
        "-10000000000000000, 1, true",
        "-10000000000000001, 1, false",
        "1, 10000000000000000, true",
        "1, 10000000000000001, false",
        "1, -10000000000000000, true",
        "1, -9223372036854775808, false",
        "-9223372036854775808, -1, false"
    })
    void onlySmallEnoughNumbersAreKept(long numerator, long denominator, boolean kept) {
        assertThat(Fraction.of(numerator, denominator).isPresent()).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0} is kept: {1}")
    @CsvSource({
        "9999999999999999, true",
        "10000000000000000, false",
        "0.9999999999999999, true",
        "0.0000000000000001, true",
        "0.00000000000000001, false"
    })
    void onlyShortDecimalsAreKept(BigDecimal decimal, boolean kept) {
        assertThat(Fraction.of(decimal).isPresent()).isEqualTo(kept);
        Fraction.of(decimal)
                .ifPresent(fraction -> assertThat(fraction.toBigDecimal()).isEqualByComparingTo(decimal));
    }

    @Test
    void theSignIsTheNumerators() {
        assertThat(Fraction.of(1, -3)).contains(new Fraction(-1, 3));
        assertThat(Fraction.of(-1, -3)).contains(THIRD);
        assertThat(THIRD.negated()).isEqualTo(new Fraction(-1, 3));
    }

    @Test
    void arithmeticIsExactOrRefused() {
        Fraction large = new Fraction(Fraction.MOST, 1);
        assertThat(THIRD.plus(new Fraction(1, 6))).contains(new Fraction(9, 18));
        assertThat(THIRD.times(new Fraction(2, 5))).contains(new Fraction(2, 15));
        assertThat(THIRD.dividedBy(new Fraction(-2, 5))).contains(new Fraction(-5, 6));
        assertThat(large.plus(new Fraction(1, 1))).isEmpty();
        assertThat(large.plus(THIRD)).isEmpty();
        assertThat(THIRD.plus(large)).isEmpty();
        assertThat(large.times(large)).isEmpty();
        assertThat(large.dividedBy(THIRD)).isEmpty();
        assertThat(new Fraction(1, Fraction.MOST).plus(THIRD)).isEmpty();
        assertThat(new Fraction(1, Fraction.MOST).times(THIRD)).isEmpty();
    }

    @ParameterizedTest(name = "{0} x {1} is kept: {2}")
    @CsvSource({
        "100000000, 100000000, true",
        "-100000000, 100000000, true",
        "100000001, 100000000, false",
        "-100000001, 100000000, false",
        "4294967296, 4294967296, false",
        "-4294967296, 4294967296, false"
    })
    void onlySmallEnoughProductsAreKept(long one, long other, boolean kept) {
        assertThat(new Fraction(one, 1).times(new Fraction(other, 1)).isPresent())
                .isEqualTo(kept);
        assertThat(new Fraction(one, 1).dividedBy(new Fraction(1, other)).isPresent())
                .isEqualTo(kept);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> THIRD.dividedBy(new Fraction(0, 1)));
    }

    @ParameterizedTest(name = "{0}/{1} against {2}/{3}: {4}")
    @CsvSource({
        "1, 3, 2, 6, 0",
        "1, 3, 333333333333333, 1000000000000000, 1",
        "-1, 3, -333333333333333, 1000000000000000, -1",
        "9999999999999999, 10000000000000000, 9999999999999998, 9999999999999999, 1",
        "10000000000000000, 1, -10000000000000000, 1, 1",
        "-1, 1, 1, 1, -1",
        "-1, 1, -2, 1, 1"
    })
    void fractionsAreComparedExactly(long a, long b, long c, long d, int order) {
        assertThat(Integer.signum(new Fraction(a, b).compareTo(new Fraction(c, d))))
                .isEqualTo(order);
        assertThat(Integer.signum(new Fraction(c, d).compareTo(new Fraction(a, b))))
                .isEqualTo(-order);
    }
}
