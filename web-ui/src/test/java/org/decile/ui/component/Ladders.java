package org.decile.ui.component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.number.Rate;

/// Ladders written as their bounds.
final class Ladders {

    private Ladders() {}

    /// Deciles 2 to 10 begin at these rates; decile 1 has no published bound.
    static DecileLadder ascending(String bounds) {
        return new DecileLadder(false, Optional.empty(), rates(bounds));
    }

    static DecileLadder descending(String bounds) {
        return new DecileLadder(true, Optional.empty(), rates(bounds));
    }

    private static List<Rate> rates(String bounds) {
        return Arrays.stream(bounds.split(" ", -1)).map(Rate::of).toList();
    }
}
