package org.decile.core.benchmark;

import java.util.List;
import java.util.Optional;
import org.decile.core.number.Rate;

/// The rates at which the deciles of a benchmark begin.
///
/// Bounds are inclusive: a decile runs from its own bound up to, but not including, the next. Equal neighbours make
/// an empty decile. Bounds ascend, or descend when a lower rate is better.
///
/// @param inverse whether a lower rate is better
/// @param firstStart where decile 1 begins, if CMS published it; only a rate this side of it earns a partial point
///     in decile 1
/// @param starts where deciles 2 to 10 begin, nine bounds
public record DecileLadder(boolean inverse, Optional<Rate> firstStart, List<Rate> starts) {
    public static final int DECILES = 10;

    /// @throws IllegalArgumentException when there are not nine bounds
    public DecileLadder {
        starts = List.copyOf(starts);
        if (starts.size() != DECILES - 1) {
            throw new IllegalArgumentException(
                    "a ladder has 9 bounds, those of deciles 2 to 10, but there are " + starts.size());
        }
    }

    /// Where a decile (1 to 10) begins; decile 1 may have no published bound.
    public Optional<Rate> start(int decile) {
        return decile == 1 ? firstStart : Optional.of(starts.get(decile - 2));
    }

    /// Where a rate stands: in the highest decile whose bound it meets.
    public Standing standing(Rate rate) {
        for (int decile = DECILES; decile > 1; decile--) {
            if (meets(rate, starts.get(decile - 2))) {
                return new Standing(decile, bounds(decile));
            }
        }
        boolean inFirst = firstStart.isEmpty() || meets(rate, firstStart.get());
        return inFirst ? new Standing(1, bounds(1)) : new Standing(Standing.BELOW_FIRST, Optional.empty());
    }

    /// Whether the bounds ascend (descend for an inverse measure), as they must.
    public boolean isMonotone() {
        for (int decile = 2; decile <= DECILES; decile++) {
            Optional<Rate> lower = start(decile - 1);
            if (lower.isPresent() && !meets(starts.get(decile - 2), lower.get())) {
                return false;
            }
        }
        return true;
    }

    private boolean meets(Rate rate, Rate bound) {
        return inverse ? rate.compareTo(bound) <= 0 : rate.compareTo(bound) >= 0;
    }

    private Optional<Standing.Bounds> bounds(int decile) {
        if (decile == DECILES) {
            return Optional.empty();
        }
        Rate next = starts.get(decile - 1);
        return start(decile).map(start -> new Standing.Bounds(start, next));
    }
}
