package org.decile.core.benchmark;

import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;

/// The benchmark tables administrators uploaded, and which of them are in force.
public interface BenchmarkSets {

    /// Keeps other transactions from putting tables into force until this one ends. What this one reads afterwards is
    /// what counts, if it has read nothing before.
    void lock();

    /// Keeps an uploaded table with the bytes it came in; it is not in force by that.
    void add(BenchmarkSet set, byte[] content);

    /// The bytes of an uploaded table.
    ///
    /// @throws IllegalArgumentException when there is no such table
    byte[] content(BenchmarkSetId id);

    Optional<BenchmarkSet> find(BenchmarkSetId id);

    /// All uploaded tables of a year, the latest first.
    List<BenchmarkSet> uploaded(PerformanceYear year);

    void enact(Enactment enactment);

    /// The acts of a year, the latest first. Without any, the built-in official table is in force.
    List<Enactment> history(PerformanceYear year);

    /// The uploaded table in force, or empty when it is the built-in official one.
    Optional<BenchmarkSet> inForce(PerformanceYear year);
}
