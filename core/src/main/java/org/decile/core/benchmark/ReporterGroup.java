package org.decile.core.benchmark;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.decile.core.measure.Measure;
import org.decile.core.number.Rate;

/// The reporters of one measure and collection type: the rates that count, and how many do not count and why.
///
/// Rates are kept as bare numbers, so that a million of them take eight megabytes.
public final class ReporterGroup {
    private static final int FIRST_ROOM = 32;

    private final BenchmarkKey key;
    private final Measure measure;
    private final Map<Eligibility, Integer> leftOut = new EnumMap<>(Eligibility.class);
    private int counted;
    private long[] rates = new long[FIRST_ROOM];

    public ReporterGroup(BenchmarkKey key, Measure measure) {
        this.key = key;
        this.measure = measure;
    }

    public BenchmarkKey key() {
        return key;
    }

    public Measure measure() {
        return measure;
    }

    /// Adds one reporter; the rate is kept only if it counts.
    public void add(Rate rate, Eligibility eligibility) {
        if (eligibility == Eligibility.COUNTS) {
            keep(rate.tenThousandths());
        } else {
            leftOut.merge(eligibility, 1, Integer::sum);
        }
    }

    /// All who reported, whether they count or not.
    public int reported() {
        return counted + leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int counted() {
        return counted;
    }

    /// How many do not count, by reason, in the order in which the conditions are asked; only reasons that occur.
    public Map<Eligibility, Integer> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /// The rates that count, in ten-thousandths, in the order they were added.
    public long[] rates() {
        return Arrays.copyOf(rates, counted);
    }

    private void keep(long tenThousandths) {
        if (counted == rates.length) {
            rates = Arrays.copyOf(rates, 2 * counted);
        }
        rates[counted] = tenThousandths;
        counted++;
    }
}
