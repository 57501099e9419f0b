package org.decile.core.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A percentage such as `34.930833...`, kept to 34 significant digits: category scores are never rounded on the way.
///
/// @param value the percentage, 100 meaning all; trailing zeros are removed so that equal values are equal
public record Percent(BigDecimal value) implements Comparable<Percent> {
    public static final Percent ZERO = Percent.of("0");
    public static final Percent HUNDRED = Percent.of("100");

    public Percent {
        value = value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /// @throws NumberFormatException when `text` is not a number in plain digits
    public static Percent of(String text) {
        return new Percent(FixedPoint.plain(text));
    }

    /// `part / whole` in percent.
    ///
    /// @throws ArithmeticException when `whole` is zero
    public static Percent ratio(Points part, Points whole) {
        return new Percent(BigDecimal.valueOf(part.tenThousandths())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole.tenThousandths()), MathContext.DECIMAL128));
    }

    /// `part / whole` in percent.
    ///
    /// @throws ArithmeticException when `whole` is zero
    public static Percent share(long part, long whole) {
        return new Percent(BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
    }

    public Percent plus(Percent other) {
        return new Percent(value.add(other.value, MathContext.DECIMAL128));
    }

    public Percent minus(Percent other) {
        return new Percent(value.subtract(other.value, MathContext.DECIMAL128));
    }

    /// This share of `other`: 70% of 30% is 21%.
    public Percent of(Percent other) {
        return new Percent(value.multiply(other.value).divide(HUNDRED.value, MathContext.DECIMAL128));
    }

    /// Multiplied by `factor` and divided by `divisor`.
    public Percent scaled(Percent factor, Percent divisor) {
        return new Percent(value.multiply(factor.value).divide(divisor.value, MathContext.DECIMAL128));
    }

    public Percent atLeast(Percent floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    public Percent atMost(Percent cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    /// Rounded half up for reading, always with so many decimals: `34.93`.
    public String toText(int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /// Rounded half up to at most so many decimals, without trailing zeros: `34.9308`, `75`.
    public String toShortText(int decimals) {
        return new Percent(value.setScale(decimals, RoundingMode.HALF_UP)).toString();
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /// The full figure.
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
