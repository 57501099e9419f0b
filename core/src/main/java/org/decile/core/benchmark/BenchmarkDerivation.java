package org.decile.core.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.number.PercentileMethod;
import org.decile.core.number.Rate;
import org.decile.core.policy.DerivationRules;

/// Derives benchmarks from the rates of many reporters: same-year benchmarks, when CMS has not published them
/// yet or for a population of one's own. Each measure and collection type by itself; every submission is one
/// data point.
///
/// CMS's exceptions to this (flat percentages, the topped-out ladders of measures with limited choice, the ladders of
/// administrative claims measures around the median, Web Interface) are not made here.
public final class BenchmarkDerivation {
    private static final int WHOLE = 100;

    private final DerivationRules rules;
    private final Optional<Bootstrap> bootstrap;

    public BenchmarkDerivation(DerivationRules rules) {
        this(rules, Optional.empty());
    }

    /// @param bootstrap how to find the uncertainty of the bounds; empty to leave it
    public BenchmarkDerivation(DerivationRules rules, Optional<Bootstrap> bootstrap) {
        this.rules = rules;
        this.bootstrap = bootstrap;
    }

    /// One result for each group, in the same order; works on all processors.
    public List<Derivation> derive(Collection<ReporterGroup> groups) {
        return groups.parallelStream().map(this::derive).toList();
    }

    public Derivation derive(ReporterGroup group) {
        return group.counted() < rules.reporters().value() ? tooFew(group) : derived(group);
    }

    /// The bare bounds of many measures at once: for each group the percentiles [DerivedBenchmark#PERCENTS].
    ///
    /// @param rates the rates that count in ten-thousandths, group after group; each group gets sorted in place
    /// @param starts where each group begins, and at last where the last one ends; no group is empty
    public static long[][] percentiles(long[] rates, int[] starts, PercentileMethod method) {
        long[][] bounds = new long[starts.length - 1][];
        for (int group = 0; group < bounds.length; group++) {
            bounds[group] = percentiles(rates, starts[group], starts[group + 1], method);
        }
        return bounds;
    }

    /// The percentiles [DerivedBenchmark#PERCENTS] of one group, which gets sorted in place. Threads may share
    /// the array as long as their groups differ.
    ///
    /// @throws IllegalArgumentException when the group is empty
    public static long[] percentiles(long[] rates, int from, int to, PercentileMethod method) {
        Arrays.sort(rates, from, to);
        long[] bounds = new long[DerivedBenchmark.PERCENTS.size()];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = method.of(rates, from, to, DerivedBenchmark.PERCENTS.get(i), WHOLE);
        }
        return bounds;
    }

    private Derivation derived(ReporterGroup group) {
        long[] rates = group.rates();
        PercentileMethod method = rules.percentiles().value();
        long[] bounds = percentiles(rates, 0, rates.length, method);
        List<BoundInterval> intervals =
                bootstrap.map(way -> way.intervals(group.key(), rates, method)).orElse(List.of());
        return new Derivation.Derived(
                group.measure(),
                group.key(),
                group.reported(),
                group.counted(),
                new DerivedBenchmark(
                        group.measure().isInverse(),
                        DerivedBenchmark.rates(bounds),
                        Rate.mean(Arrays.stream(rates).sum(), rates.length),
                        intervals));
    }

    private Derivation tooFew(ReporterGroup group) {
        String others = group.leftOut().entrySet().stream()
                .map(reason ->
                        "%d %s".formatted(reason.getValue(), reason.getKey().label()))
                .collect(Collectors.joining(", "));
        String text = "%d of %d reporters count%s; %d are needed."
                .formatted(
                        group.counted(),
                        group.reported(),
                        others.isEmpty() ? "" : " (the others: " + others + ")",
                        rules.reporters().value());
        return new Derivation.NotDerived(group.key(), group.reported(), group.counted(), ExclusionReason.TOO_FEW, text);
    }
}
