package org.decile.core.benchmark;

import org.decile.core.measure.Measure;

/// What came of deriving a benchmark: one, or the reason why there is none.
public sealed interface Derivation {

    BenchmarkKey key();

    /// A benchmark was made.
    ///
    /// @param reported all who reported the measure in this way
    /// @param counted those of them whose rates made the benchmark
    record Derived(Measure measure, BenchmarkKey key, int reported, int counted, DerivedBenchmark benchmark)
            implements Derivation {}

    /// No benchmark was made, because too few count.
    ///
    /// @param text a sentence with the numbers
    record NotDerived(BenchmarkKey key, int reported, int counted, ExclusionReason reason, String text)
            implements Derivation {}
}
