package org.decile.core.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one table differs from another: of the same year (an upload against the table in force) or of two years.
///
/// @param added benchmarks that only the later table has, sorted
/// @param gone benchmarks that only the earlier table has, sorted
/// @param changed benchmarks that both have, with different terms, sorted
/// @param unchanged how many are the same in both
public record BenchmarkDifference(List<Benchmark> added, List<Benchmark> gone, List<Change> changed, int unchanged) {

    public BenchmarkDifference {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    public static BenchmarkDifference between(BenchmarkTable before, BenchmarkTable after) {
        List<Change> changed = new ArrayList<>();
        int common = 0;
        for (Benchmark old : before.all()) {
            Optional<Benchmark> now = counterpart(old, after);
            if (now.isPresent()) {
                common++;
                now.filter(benchmark -> !benchmark.hasTermsOf(old))
                        .ifPresent(benchmark -> changed.add(new Change(old, benchmark)));
            }
        }
        return new BenchmarkDifference(only(after, before), only(before, after), changed, common - changed.size());
    }

    public boolean isEmpty() {
        return added.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }

    private static List<Benchmark> only(BenchmarkTable table, BenchmarkTable other) {
        return table.all().stream()
                .filter(benchmark -> counterpart(benchmark, other).isEmpty())
                .toList();
    }

    private static Optional<Benchmark> counterpart(Benchmark benchmark, BenchmarkTable other) {
        return other.find(benchmark.key().measureId(), benchmark.key().collectionType());
    }

    /// The same measure and collection type before and after.
    public record Change(Benchmark before, Benchmark after) {}
}
