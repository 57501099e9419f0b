package org.decile.core.benchmark;

import java.util.Optional;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;

/// Where a rate stands on a ladder.
///
/// @param decile 1 to 10, or [#BELOW_FIRST]
/// @param bounds where the decile begins and the next one begins; empty in decile 10, below decile 1, and in
///     decile 1 when its bound was not published
public record Standing(int decile, Optional<Bounds> bounds) {
    /// The rate is worse than the bound of decile 1.
    public static final int BELOW_FIRST = 0;

    /// How far the rate is on the way to the next decile: 0 to just below 1, to four decimals; 0 without bounds.
    public Points progress(Rate rate) {
        return bounds.map(b -> b.progress(rate)).orElse(Points.ZERO);
    }

    /// The same way in tenths, rounded half up: 0 to 1.
    public Points tenths(Rate rate) {
        return bounds.map(b -> b.tenths(rate)).orElse(Points.ZERO);
    }

    /// A decile's own bound and the next one's.
    public record Bounds(Rate start, Rate next) {
        Points progress(Rate rate) {
            long way = rate.tenThousandths() - start.tenThousandths();
            long length = next.tenThousandths() - start.tenThousandths();
            return Points.fraction(way, length);
        }

        Points tenths(Rate rate) {
            long way = rate.tenThousandths() - start.tenThousandths();
            long length = next.tenThousandths() - start.tenThousandths();
            return Points.tenths(way, length);
        }
    }
}
