package org.decile.core.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;

/// The code maps that portal administrators uploaded. In force for a year is the latest that was not withdrawn, beside
/// what is built in.
public interface CodeMaps {

    /// Puts a code map into force.
    ///
    /// @param content the bytes of its file
    void add(CodeMapUpload upload, byte[] content);

    /// Withdraws a code map, so that the one before it is in force again; does nothing when it is withdrawn already.
    ///
    /// @throws IllegalArgumentException when there is no such map
    void withdraw(UUID id, String by, Instant at);

    /// All code maps of a year, the latest first, those withdrawn included.
    List<CodeMapUpload> history(PerformanceYear year);

    Optional<CodeMapUpload> inForce(PerformanceYear year);

    /// The bytes of a code map's file.
    ///
    /// @throws IllegalArgumentException when there is no such map
    byte[] content(UUID id);
}
