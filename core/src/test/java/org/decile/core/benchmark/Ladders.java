package org.decile.core.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.number.Rate;

/// Ladders for tests, written as they are published: 9 or 10 bounds joined with `;`.
final class Ladders {
    private Ladders() {}

    static DecileLadder direct(String bounds) {
        return of(false, bounds);
    }

    static DecileLadder inverse(String bounds) {
        return of(true, bounds);
    }

    private static DecileLadder of(boolean inverse, String bounds) {
        List<Rate> rates = Stream.of(bounds.split(";", -1)).map(Rate::of).toList();
        return rates.size() == DecileLadder.DECILES
                ? new DecileLadder(inverse, Optional.of(rates.getFirst()), rates.subList(1, rates.size()))
                : new DecileLadder(inverse, Optional.empty(), rates);
    }
}
