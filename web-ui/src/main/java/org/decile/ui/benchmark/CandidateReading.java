package org.decile.ui.benchmark;

import java.util.List;
import org.decile.core.benchmark.BenchmarkDifference;
import org.decile.core.benchmark.BenchmarkFault;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.ui.score.BenchmarkEffect;

/// What came of looking at a candidate.
sealed interface CandidateReading {

    /// It cannot be used; all its faults.
    record Faulty(String name, List<BenchmarkFault> faults) implements CandidateReading {}

    /// It can come into force.
    ///
    /// @param basis checksum of the table in force that it was compared with
    /// @param leftOut entries of the file that are for cost measures or stand in with another year's figures
    record Sound(
            Candidate candidate,
            BenchmarkTable table,
            String basis,
            int leftOut,
            BenchmarkDifference difference,
            BenchmarkEffect effect)
            implements CandidateReading {}
}
