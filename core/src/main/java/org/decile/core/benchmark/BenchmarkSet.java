package org.decile.core.benchmark;

import java.time.Instant;
import org.decile.core.mips.PerformanceYear;

/// A benchmark table that a portal administrator uploaded, as it is listed.
///
/// @param fileName as the person's computer called it, for reading only
/// @param checksum SHA-256 of the file's bytes in hexadecimal
/// @param rows number of benchmarks in it
public record BenchmarkSet(
        BenchmarkSetId id,
        PerformanceYear year,
        String fileName,
        String checksum,
        int rows,
        String uploadedBy,
        Instant uploadedAt) {}
