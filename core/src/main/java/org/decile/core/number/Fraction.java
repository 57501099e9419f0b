package org.decile.core.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// An exact quotient of whole numbers, compared and added without dividing.
///
/// Both numbers are at most [#MOST], so two different fractions differ by more than one part in 10^33. Rounded to the
/// 34 digits of [MathContext#DECIMAL128] they are still different and in the same order: comparing fractions and
/// comparing their rounded decimals is the same.
///
/// @param numerator from -[#MOST] to [#MOST]
/// @param denominator from 1 to [#MOST]; the fraction need not be in lowest terms, so fractions of equal worth
///     are told by [#compareTo(Fraction)] only
record Fraction(long numerator, long denominator) {
    static final long MOST = 10_000_000_000_000_000L;

    private static final int MOST_DIGITS = 16;

    /// The fraction, if both numbers are small enough.
    ///
    /// @throws ArithmeticException when `denominator` is zero
    static Optional<Fraction> of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("a share of nothing has no value");
        }
        boolean positive = denominator > 0;
        long up = positive ? numerator : -numerator;
        long down = positive ? denominator : -denominator;
        return -MOST <= up && up <= MOST && 0 < down && down <= MOST
                ? Optional.of(new Fraction(up, down))
                : Optional.empty();
    }

    /// The decimal as a fraction, if it is short enough.
    static Optional<Fraction> of(BigDecimal decimal) {
        int scale = decimal.scale();
        return 0 <= scale && scale <= MOST_DIGITS && decimal.precision() <= MOST_DIGITS
                ? of(decimal.unscaledValue().longValueExact(), powerOfTen(scale))
                : Optional.empty();
    }

    /// Rounded half even to 34 significant digits where it does not end before.
    BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }

    /// The exact sum, if its numbers are small enough.
    Optional<Fraction> plus(Fraction other) {
        if (!fit(numerator, other.denominator)
                || !fit(other.numerator, denominator)
                || !fit(denominator, other.denominator)) {
            return Optional.empty();
        }
        return of(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
    }

    /// The exact product, if its numbers are small enough.
    Optional<Fraction> times(Fraction other) {
        return fit(numerator, other.numerator) && fit(denominator, other.denominator)
                ? of(numerator * other.numerator, denominator * other.denominator)
                : Optional.empty();
    }

    /// The exact quotient, if its numbers are small enough.
    ///
    /// @throws ArithmeticException when `other` is zero
    Optional<Fraction> dividedBy(Fraction other) {
        return fit(numerator, other.denominator) && fit(denominator, other.numerator)
                ? of(numerator * other.denominator, denominator * other.numerator)
                : Optional.empty();
    }

    Fraction negated() {
        return new Fraction(-numerator, denominator);
    }

    /// Negative, zero or positive as this fraction is less than, as much as or more than the other.
    int compareTo(Fraction other) {
        long high = Math.multiplyHigh(numerator, other.denominator);
        long otherHigh = Math.multiplyHigh(other.numerator, denominator);
        return high == otherHigh
                ? Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator)
                : Long.compare(high, otherHigh);
    }

    private static boolean fit(long a, long b) {
        return FixedPoint.fits(a, b) && -MOST <= a * b && a * b <= MOST;
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
