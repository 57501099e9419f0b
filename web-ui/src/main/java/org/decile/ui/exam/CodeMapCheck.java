package org.decile.ui.exam;

import java.util.Optional;
import java.util.UUID;
import org.decile.core.exam.CodeMap;
import org.decile.core.fault.FaultList;

/// What came of looking at a code map; nothing of it is kept.
sealed interface CodeMapCheck {

    String name();

    /// It cannot be used before its faults are mended.
    record Faulty(String name, int rows, FaultList faults) implements CodeMapCheck {}

    /// It can be put into force.
    ///
    /// @param content not copied
    /// @param basis the uploaded map in force that it was compared with, if there was one
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Sound(
            String name,
            byte[] content,
            int rows,
            CodeMap map,
            FaultList warnings,
            CodeMapEffect effect,
            Optional<UUID> basis)
            implements CodeMapCheck {}
}
