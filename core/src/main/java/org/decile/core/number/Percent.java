package org.decile.core.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A percentage such as `34.930833...`, 100 meaning all: category scores are never rounded on the way.
///
/// It stays the exact quotient it comes from as long as that is made of small enough numbers, and is else a decimal of
/// 34 significant digits. Comparing needs no decimal; one is made when somebody asks for it.
public final class Percent implements Comparable<Percent> {
    public static final Percent ZERO = Percent.of("0");
    public static final Percent HUNDRED = Percent.of("100");

    private static final Fraction ONE_HUNDRED = new Fraction(100, 1);

    private final Optional<Fraction> fraction;

    /// Made when first asked for; threads that ask at the same time make the same.
    private @Nullable BigDecimal decimal;

    public Percent(BigDecimal value) {
        BigDecimal tidy = FixedPoint.tidy(value);
        this.decimal = tidy;
        this.fraction = Fraction.of(tidy);
    }

    private Percent(Fraction fraction) {
        this.fraction = Optional.of(fraction);
    }

    /// @throws NumberFormatException when `text` is not a number in plain digits
    public static Percent of(String text) {
        return new Percent(FixedPoint.plain(text));
    }

    /// `part / whole` in percent.
    ///
    /// @throws ArithmeticException when `whole` is zero
    public static Percent ratio(Points part, Points whole) {
        return share(part.tenThousandths(), whole.tenThousandths());
    }

    /// `part / whole` in percent.
    ///
    /// @throws ArithmeticException when `whole` is zero
    public static Percent share(long part, long whole) {
        return Fraction.of(part, whole)
                .flatMap(share -> share.times(ONE_HUNDRED))
                .map(Percent::new)
                .orElseGet(() -> new Percent(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)));
    }

    /// The percentage to 34 significant digits, without trailing zeros.
    public BigDecimal value() {
        BigDecimal known = decimal;
        if (known == null) {
            known = FixedPoint.tidy(fraction.orElseThrow().toBigDecimal());
            decimal = known;
        }
        return known;
    }

    /// The percentage as an exact quotient, if it is one of small enough numbers.
    Optional<Fraction> fraction() {
        return fraction;
    }

    public Percent plus(Percent other) {
        return exactly(other, Fraction::plus)
                .orElseGet(() -> new Percent(value().add(other.value(), MathContext.DECIMAL128)));
    }

    public Percent minus(Percent other) {
        return exactly(other, (mine, its) -> mine.plus(its.negated()))
                .orElseGet(() -> new Percent(value().subtract(other.value(), MathContext.DECIMAL128)));
    }

    /// This share of `other`: 70% of 30% is 21%.
    public Percent of(Percent other) {
        return scaled(other, HUNDRED);
    }

    /// Multiplied by `factor` and divided by `divisor`.
    ///
    /// @throws ArithmeticException when `divisor` is zero
    public Percent scaled(Percent factor, Percent divisor) {
        return exactly(factor, Fraction::times)
                .flatMap(product -> product.exactly(divisor, Fraction::dividedBy))
                .orElseGet(() ->
                        new Percent(value().multiply(factor.value()).divide(divisor.value(), MathContext.DECIMAL128)));
    }

    public Percent atLeast(Percent floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    public Percent atMost(Percent cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    /// Rounded half up for reading, always with so many decimals: `34.93`.
    public String toText(int decimals) {
        return value().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /// Rounded half up to at most so many decimals, without trailing zeros: `34.9308`, `75`.
    public String toShortText(int decimals) {
        return new Percent(value().setScale(decimals, RoundingMode.HALF_UP)).toString();
    }

    @Override
    public int compareTo(Percent other) {
        return fraction.isPresent() && other.fraction.isPresent()
                ? fraction.get().compareTo(other.fraction.get())
                : value().compareTo(other.value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Percent percent && compareTo(percent) == 0;
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    /// The full figure.
    @Override
    public String toString() {
        return value().toPlainString();
    }

    private Optional<Percent> exactly(Percent other, BiFunction<Fraction, Fraction, Optional<Fraction>> operation) {
        return fraction.flatMap(mine -> other.fraction.flatMap(its -> operation.apply(mine, its)))
                .map(Percent::new);
    }
}
