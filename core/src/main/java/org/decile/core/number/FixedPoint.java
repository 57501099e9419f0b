package org.decile.core.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// Decimal numbers with four places held in a `long`, the precision CMS's own scoring engine keeps for points.
final class FixedPoint {
    static final int PLACES = 4;
    static final long ONE = 10_000;

    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})");
    private static final int WHOLE_DIGITS = 14;
    private static final int MOST_DECIMALS = 1_000;

    private FixedPoint() {}

    /// Reads digits with at most one decimal point and a sign. Exponents are refused: a few characters such as
    /// `1e999999999` would fill the memory.
    ///
    /// @throws NumberFormatException when `text` is anything else
    static BigDecimal plain(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new NumberFormatException("a number is written in plain digits such as 12.5");
        }
        return new BigDecimal(text);
    }

    /// The number in ten-thousandths.
    ///
    /// @throws ArithmeticException when it has more than four decimal places or more than 14 digits before them
    static long exactly(BigDecimal value) {
        if (value.scale() > MOST_DECIMALS || (long) value.precision() - value.scale() > WHOLE_DIGITS) {
            throw new ArithmeticException("a number has at most 14 digits before the point and 4 after it");
        }
        return value.setScale(PLACES, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /// `numerator * scale / denominator`, rounded half up (away from zero for negative numbers) to a whole number.
    ///
    /// Exact for any arguments whose true product fits into 127 bits.
    static long halfUp(long numerator, long scale, long denominator) {
        if (fits(numerator, scale)) {
            long product = numerator * scale;
            long quotient = product / denominator;
            long remainder = Math.abs(product % denominator);
            boolean up = remainder >= Math.abs(denominator) - remainder;
            return up ? quotient + (long) Long.signum(product) * Long.signum(denominator) : quotient;
        }
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(scale))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static BigDecimal toBigDecimal(long tenThousandths) {
        return tidy(BigDecimal.valueOf(tenThousandths, PLACES));
    }

    /// The number without trailing zeros behind the point: `2.50` is `2.5`, `100.0` is `100`.
    static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }

    /// Whether the product of the two is a `long`.
    static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }
}
