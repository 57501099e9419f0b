package org.decile.core.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.decile.core.number.Rate;

/// The bounds of a benchmark derived from reporters' rates.
///
/// @param inverse whether a lower rate is better
/// @param percentiles the rates at [#PERCENTS], ascending
/// @param average the mean of the rates
/// @param intervals the uncertainty of each percentile, in the same order; empty when it was not asked for
public record DerivedBenchmark(boolean inverse, List<Rate> percentiles, Rate average, List<BoundInterval> intervals) {
    /// The percentiles that make a ladder.
    public static final List<Integer> PERCENTS = List.of(1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99);

    /// @throws IllegalArgumentException when there are not eleven percentiles
    public DerivedBenchmark {
        percentiles = List.copyOf(percentiles);
        intervals = List.copyOf(intervals);
        if (percentiles.size() != PERCENTS.size()) {
            throw new IllegalArgumentException("a ladder is made from 11 percentiles, not " + percentiles.size());
        }
    }

    /// Where deciles begin: decile 1 at percentile 1 and decile k at percentile 10(k-1); for an inverse measure
    /// the same from the other end.
    public DecileLadder ladder() {
        List<Rate> towardsBetter = inverse ? percentiles.reversed() : percentiles;
        return new DecileLadder(
                inverse, Optional.of(towardsBetter.getFirst()), towardsBetter.subList(1, DecileLadder.DECILES));
    }

    /// The bounds as CMS writes them.
    public List<Rate> bounds(LadderFormat format) {
        return switch (format) {
            case PERCENTILES -> percentiles;
            case DECILES -> ladder().starts();
        };
    }

    static List<Rate> rates(long[] tenThousandths) {
        return IntStream.range(0, tenThousandths.length)
                .mapToObj(i -> new Rate(tenThousandths[i]))
                .toList();
    }
}
