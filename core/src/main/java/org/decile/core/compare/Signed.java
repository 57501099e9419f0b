package org.decile.core.compare;

import org.decile.core.number.Percent;

/// A difference for reading: with its sign and two decimals.
final class Signed {
    private static final int DECIMALS = 2;

    private Signed() {}

    static String text(Percent difference) {
        String sign = difference.compareTo(Percent.ZERO) > 0 ? "+" : "";
        return sign + difference.toText(DECIMALS);
    }
}
