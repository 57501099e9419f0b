package org.decile.core.number;

import java.math.BigDecimal;

/// A measure's result such as `82.31`: a percentage for most measures, the measure's own unit (minutes, a ratio,
/// a score) for the others. Exact to four decimal places, the most that any official bound has.
///
/// @param tenThousandths the value times 10,000
public record Rate(long tenThousandths) implements Comparable<Rate> {
    /// The most decimals that a rate has.
    public static final int DECIMALS = FixedPoint.PLACES;

    public static final Rate ZERO = new Rate(0);
    public static final Rate HUNDRED = Rate.of("100");

    /// Ten-thousandths in one unit of the last decimal, by the number of decimals.
    private static final long[] UNITS = {10_000, 1_000, 100, 10, 1};

    /// Reads a plain decimal number.
    ///
    /// @throws NumberFormatException when `text` is not a number in plain digits
    /// @throws ArithmeticException when it has more than four decimal places
    public static Rate of(String text) {
        return of(FixedPoint.plain(text));
    }

    /// @throws ArithmeticException when `value` has more than four decimal places
    public static Rate of(BigDecimal value) {
        return new Rate(FixedPoint.exactly(value));
    }

    /// `part / whole` as a percentage, rounded half up to two decimals, as CMS's engine takes it into the ladder.
    ///
    /// @throws IllegalArgumentException when `whole` is not positive
    public static Rate percentage(long part, long whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException("whole must be positive, but is " + whole);
        }
        return new Rate(FixedPoint.halfUp(part, FixedPoint.ONE, whole) * 100);
    }

    /// The mean of `count` rates whose ten-thousandths add up to `sum`, rounded half up to four decimals.
    ///
    /// @throws IllegalArgumentException when there are none
    public static Rate mean(long sum, long count) {
        if (count <= 0) {
            throw new IllegalArgumentException("a mean needs at least one rate");
        }
        return new Rate(FixedPoint.halfUp(sum, 1, count));
    }

    /// The value rounded half up to so many decimals (0 to 4).
    public Rate rounded(int decimals) {
        long unit = UNITS[decimals];
        return new Rate(FixedPoint.halfUp(tenThousandths, 1, unit) * unit);
    }

    public BigDecimal toBigDecimal() {
        return FixedPoint.toBigDecimal(tenThousandths);
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
