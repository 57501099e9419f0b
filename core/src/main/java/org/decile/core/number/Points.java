package org.decile.core.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Measure achievement or bonus points such as `8.9585`, exact to four decimal places.
///
/// @param tenThousandths the points times 10,000
public record Points(long tenThousandths) implements Comparable<Points> {
    private static final long TENTHS = 10;
    public static final Points ZERO = new Points(0);
    public static final Points TEN = Points.of("10");

    private static final long HUNDRED = 100;

    /// @throws NumberFormatException when `text` is not a number in plain digits
    /// @throws ArithmeticException when it has more than four decimal places
    public static Points of(String text) {
        return of(FixedPoint.plain(text));
    }

    /// @throws ArithmeticException when `value` has more than four decimal places
    public static Points of(BigDecimal value) {
        return new Points(FixedPoint.exactly(value));
    }

    public static Points of(int whole) {
        return new Points(whole * FixedPoint.ONE);
    }

    /// The fraction `numerator / denominator` of one point, rounded half up to tenths.
    public static Points tenths(long numerator, long denominator) {
        return new Points(FixedPoint.halfUp(numerator, TENTHS, denominator) * (FixedPoint.ONE / TENTHS));
    }

    /// The fraction `numerator / denominator` of one point, rounded half up to four decimals.
    public static Points fraction(long numerator, long denominator) {
        return new Points(FixedPoint.halfUp(numerator, FixedPoint.ONE, denominator));
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(tenThousandths, other.tenThousandths));
    }

    public Points minus(Points other) {
        return new Points(Math.subtractExact(tenThousandths, other.tenThousandths));
    }

    public Points times(int factor) {
        return new Points(Math.multiplyExact(tenThousandths, factor));
    }

    /// So many percent of these points, rounded half up to four decimals.
    public Points share(Percent percent) {
        return percent.fraction()
                .map(share ->
                        new Points(FixedPoint.halfUp(tenThousandths, share.numerator(), HUNDRED * share.denominator())))
                .orElseGet(() -> of(percent.value()
                        .multiply(toBigDecimal())
                        .divide(BigDecimal.valueOf(HUNDRED), FixedPoint.PLACES, RoundingMode.HALF_UP)));
    }

    public Points atLeast(Points floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    public Points atMost(Points cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    public boolean isZero() {
        return tenThousandths == 0;
    }

    public BigDecimal toBigDecimal() {
        return FixedPoint.toBigDecimal(tenThousandths);
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
