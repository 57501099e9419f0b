package org.decile.persistence.benchmark;

import java.util.Optional;
import org.decile.core.benchmark.BenchmarkSet;
import org.decile.core.benchmark.BenchmarkSetId;
import org.decile.core.benchmark.Enactment;
import org.decile.core.mips.PerformanceYear;
import org.jspecify.annotations.Nullable;

/// Uploaded benchmark tables, the acts of putting them into force, and their rows.
final class BenchmarkSetMapper {
    private BenchmarkSetMapper() {}

    static BenchmarkSetRow toRow(BenchmarkSet set) {
        BenchmarkSetRow row = new BenchmarkSetRow();
        row.id = set.id().value();
        row.year = set.year().value();
        row.fileName = set.fileName();
        row.checksum = set.checksum();
        row.benchmarks = set.rows();
        row.uploadedBy = set.uploadedBy();
        row.uploadedAt = set.uploadedAt();
        return row;
    }

    static BenchmarkSet toSet(BenchmarkSetRow row) {
        return new BenchmarkSet(
                new BenchmarkSetId(row.id),
                new PerformanceYear(row.year),
                row.fileName,
                row.checksum,
                row.benchmarks,
                row.uploadedBy,
                row.uploadedAt);
    }

    /// @param set the row of the table put into force, or null for the built-in one
    static EnactmentRow toRow(Enactment enactment, @Nullable BenchmarkSetRow set) {
        EnactmentRow row = new EnactmentRow();
        row.year = enactment.year().value();
        row.set = set;
        row.by = enactment.by();
        row.at = enactment.at();
        row.reason = enactment.reason();
        return row;
    }

    static Enactment toEnactment(EnactmentRow row) {
        Optional<BenchmarkSet> set = Optional.ofNullable(row.set).map(BenchmarkSetMapper::toSet);
        return new Enactment(new PerformanceYear(row.year), set, row.by, row.at, row.reason);
    }
}
