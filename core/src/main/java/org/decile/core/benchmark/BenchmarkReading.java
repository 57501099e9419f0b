package org.decile.core.benchmark;

import java.util.List;

/// What came of reading a benchmark file: a whole table, or everything that is wrong with the file. Never half a table.
public sealed interface BenchmarkReading {

    /// The file is sound.
    ///
    /// @param costRows rows left out because they belong to the cost category
    /// @param placeholders benchmarks left out because CMS filled in another year's figures for the time being
    record Sound(BenchmarkTable table, int costRows, List<BenchmarkKey> placeholders) implements BenchmarkReading {
        public Sound {
            placeholders = List.copyOf(placeholders);
        }
    }

    /// The file cannot be used as it is.
    ///
    /// @param faults all of them, in the order of the file; never empty
    record Faulty(List<BenchmarkFault> faults) implements BenchmarkReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
