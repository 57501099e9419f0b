package org.decile.core.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Decimal numbers with four places held in a `long`, the precision CMS's own scoring engine keeps for points.
final class FixedPoint {
    static final int PLACES = 4;
    static final long ONE = 10_000;

    private FixedPoint() {}

    /// The number in ten-thousandths.
    ///
    /// @throws ArithmeticException when it has more than four decimal places or does not fit
    static long exactly(BigDecimal value) {
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
        BigDecimal value = BigDecimal.valueOf(tenThousandths, PLACES).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0 && a * b < Long.MAX_VALUE / 2;
    }
}
