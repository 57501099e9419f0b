package org.decile.core.exam;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;

/// A code map that a portal administrator uploaded.
///
/// @param fileName as the person's computer called it, for reading only
/// @param checksum SHA-256 of the file's bytes in hexadecimal
/// @param codes how many codes it explains
/// @param withdrawn who withdrew it and when, if somebody did; the one before it is in force again
public record CodeMapUpload(
        UUID id,
        PerformanceYear year,
        String fileName,
        String checksum,
        int codes,
        String uploadedBy,
        Instant uploadedAt,
        Optional<Withdrawal> withdrawn) {

    /// Who withdrew a code map, and when.
    public record Withdrawal(String by, Instant at) {}
}
