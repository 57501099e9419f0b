package org.decile.core.upkeep;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;

/// A table that a portal administrator uploaded for a performance year.
///
/// @param fileName as the person's computer called it, for reading only
/// @param checksum SHA-256 of the file's bytes in hexadecimal
/// @param entries how many codes, guides or measures it is about
/// @param withdrawn who withdrew it and when, if somebody did; the one before it is in force again
public record YearTable(
        UUID id,
        TableKind kind,
        PerformanceYear year,
        String fileName,
        String checksum,
        int entries,
        String uploadedBy,
        Instant uploadedAt,
        Optional<Withdrawal> withdrawn) {

    /// Who withdrew a table, and when.
    public record Withdrawal(String by, Instant at) {}
}
