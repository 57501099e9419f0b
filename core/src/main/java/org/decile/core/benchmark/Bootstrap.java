package org.decile.core.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.decile.core.number.PercentileMethod;
import org.decile.core.number.Rate;

/// The uncertainty of bounds by bootstrap: the rates are drawn anew with replacement so many times, and the middle part
/// of the bounds that come out is the interval (percentile bootstrap).
///
/// The same rates, draws and seed give the same intervals, whatever else is derived beside them and in which order.
///
/// @param draws how often the sample is drawn anew
/// @param confidence percent of the draws whose bound lies within the interval
/// @param seed where the random numbers begin
public record Bootstrap(int draws, int confidence, long seed) {
    public static final Bootstrap DEFAULT = new Bootstrap(1_000, 95, 1);

    /// @throws IllegalArgumentException with fewer than 100 draws or more than 100,000, or a confidence outside 50 to
    /// 99
    public Bootstrap {
        if (draws < 100 || draws > 100_000) {
            throw new IllegalArgumentException("draws must be from 100 to 100,000, but are " + draws);
        }
        if (confidence < 50 || confidence > 99) {
            throw new IllegalArgumentException("confidence must be from 50 to 99 percent, but is " + confidence);
        }
    }

    /// One interval for each of [DerivedBenchmark#PERCENTS].
    ///
    /// @param sorted all rates that count, ascending, at least one
    List<BoundInterval> intervals(BenchmarkKey key, long[] sorted, PercentileMethod method) {
        long[][] bounds = drawn(key, sorted, method);
        List<BoundInterval> intervals = new ArrayList<>();
        for (int i = 0; i < bounds.length; i++) {
            int percent = DerivedBenchmark.PERCENTS.get(i);
            Arrays.sort(bounds[i]);
            intervals.add(new BoundInterval(
                    percent,
                    new Rate(method.of(sorted, 0, sorted.length, percent, 100)),
                    new Rate(method.of(bounds[i], 0, draws, 100 - confidence, 200)),
                    new Rate(method.of(bounds[i], 0, draws, 100 + confidence, 200))));
        }
        return intervals;
    }

    /// For each percentile its value in every draw.
    private long[][] drawn(BenchmarkKey key, long[] sorted, PercentileMethod method) {
        SplittableRandom random = new SplittableRandom(seed ^ mixed(key));
        long[][] bounds = new long[DerivedBenchmark.PERCENTS.size()][draws];
        int[] times = new int[sorted.length];
        long[] sample = new long[sorted.length];
        for (int draw = 0; draw < draws; draw++) {
            resample(random, sorted, times, sample);
            for (int i = 0; i < bounds.length; i++) {
                bounds[i][draw] = method.of(sample, 0, sample.length, DerivedBenchmark.PERCENTS.get(i), 100);
            }
        }
        return bounds;
    }

    /// Fills `sample`, ascending: counting how often each place is drawn spares the sorting.
    private static void resample(SplittableRandom random, long[] sorted, int[] times, long[] sample) {
        Arrays.fill(times, 0);
        for (int i = 0; i < sorted.length; i++) {
            times[random.nextInt(sorted.length)]++;
        }
        int filled = 0;
        for (int i = 0; i < sorted.length; i++) {
            Arrays.fill(sample, filled, filled + times[i], sorted[i]);
            filled += times[i];
        }
    }

    private static long mixed(BenchmarkKey key) {
        String text = key.measureId().value() + " " + key.collectionType().code();
        return ((long) text.hashCode() << Integer.SIZE) ^ text.length();
    }
}
