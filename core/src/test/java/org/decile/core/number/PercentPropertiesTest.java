package org.decile.core.number;

import static java.math.MathContext.DECIMAL128;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A percent is a fraction inside, but whatever it says is what decimals of 34 digits say.
class PercentPropertiesTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Two numbers whose quotient is a percent.
    private record Quotient(long part, long whole) {
        Percent percent() {
            return Percent.share(part, whole);
        }

        BigDecimal decimal() {
            return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), DECIMAL128);
        }
    }

    /// From small counts to numbers that no fraction holds.
    @Provide
    Arbitrary<Quotient> quotients() {
        return Combinators.combine(numbers(true), numbers(false)).as(Quotient::new);
    }

    /// Percents of every kind: quotients, short decimals and such of 34 digits.
    @Provide
    Arbitrary<Percent> percents() {
        Arbitrary<Percent> decimals = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(4)
                .map(Percent::new);
        Arbitrary<Percent> quotients = quotients().map(Quotient::percent);
        return Arbitraries.oneOf(decimals, quotients, quotients().map(quotient -> new Percent(quotient.decimal())));
    }

    @Property
    void aShareIsTheQuotientRoundedTo34Digits(@ForAll("quotients") Quotient quotient) {
        assertThat(quotient.percent().value()).isEqualByComparingTo(quotient.decimal());
        assertThat(quotient.percent()).isEqualTo(new Percent(quotient.decimal()));
        assertThat(quotient.percent()).hasToString(new Percent(quotient.decimal()).toString());
    }

    @Property
    void orderEqualityAndHashAreThoseOfTheDecimals(
            @ForAll("percents") Percent first, @ForAll("percents") Percent second) {
        int order = first.value().compareTo(second.value());
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(order);
        assertThat(first.equals(second)).isEqualTo(order == 0);
        assertThat(first).isEqualTo(new Percent(first.value())).hasSameHashCodeAs(new Percent(first.value()));
    }

    @Property
    void neighbouringQuotientsAreInTheOrderOfTheirDecimals(
            @ForAll("quotients") Quotient quotient, @ForAll("steps") long up, @ForAll("steps") long down) {
        Quotient neighbour = new Quotient(quotient.part() + up, Math.max(1, quotient.whole() + down));
        assertThat(Integer.signum(quotient.percent().compareTo(neighbour.percent())))
                .isEqualTo(quotient.decimal().compareTo(neighbour.decimal()));
    }

    @Property
    void arithmeticIsThatOfDecimalsToTwentyDigits(
            @ForAll("percents") Percent first, @ForAll("percents") Percent second) {
        close(first.plus(second), first.value().add(second.value()), magnitude(first, second));
        close(first.minus(second), first.value().subtract(second.value()), magnitude(first, second));
        BigDecimal product = first.value().multiply(second.value());
        close(first.of(second), product.divide(HUNDRED, DECIMAL128), product);
        if (second.value().signum() != 0) {
            BigDecimal scaled = first.value().multiply(HUNDRED).divide(second.value(), DECIMAL128);
            close(first.scaled(Percent.HUNDRED, second), scaled, scaled);
        }
    }

    @Property
    void aShareOfPointsIsTheExactOneRoundedHalfUp(
            @ForAll("points") long points, @ForAll("points") long part, @ForAll("wholes") long whole) {
        BigDecimal share = BigDecimal.valueOf(points)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
        assertThat(new Points(points).share(Percent.share(part, whole)).tenThousandths())
                .isEqualTo(share.longValueExact());
    }

    @Property
    void aShareOfPointsByALongDecimalIsRoundedHalfUp(
            @ForAll("points") long points, @ForAll("points") long tenThousandths) {
        BigDecimal percent =
                BigDecimal.valueOf(tenThousandths, FixedPoint.PLACES).add(new BigDecimal("1e-25"));
        BigDecimal share = percent.multiply(BigDecimal.valueOf(points))
                .divide(HUNDRED, DECIMAL128)
                .setScale(0, RoundingMode.HALF_UP);
        assertThat(new Points(points).share(new Percent(percent)).tenThousandths())
                .isEqualTo(share.longValueExact());
    }

    @Provide
    Arbitrary<Long> wholes() {
        return Arbitraries.longs().between(1, 1_000_000);
    }

    @Provide
    Arbitrary<Long> steps() {
        return Arbitraries.longs().between(-2, 2);
    }

    @Provide
    Arbitrary<Long> points() {
        return Arbitraries.longs().between(-10_000_000, 10_000_000);
    }

    private static Arbitrary<Long> numbers(boolean signed) {
        Arbitrary<Long> sizes = Arbitraries.of(
                10L, 1_000L, 1_000_000L, 100_000_000L, Fraction.MOST / 100, Fraction.MOST, Fraction.MOST * 90);
        return sizes.flatMap(most -> Arbitraries.longs().between(signed ? -most : 1, most));
    }

    private static BigDecimal magnitude(Percent first, Percent second) {
        return first.value().abs().max(second.value().abs());
    }

    private static void close(Percent percent, BigDecimal expected, BigDecimal magnitude) {
        assertThat(percent.value().subtract(expected).abs())
                .isLessThanOrEqualTo(magnitude.abs().movePointLeft(20));
    }
}
