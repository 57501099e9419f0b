package org.decile.ui.qrda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.fault.FaultList;
import org.decile.core.measure.MeasureId;
import org.decile.core.upkeep.TableKind;

/// What came of looking at a table; nothing of it is kept.
sealed interface QrdaCheck {

    String name();

    /// It cannot be used before its faults are mended.
    record Faulty(String name, FaultList faults) implements QrdaCheck {}

    /// It can be put into force.
    ///
    /// @param content not copied
    /// @param entries how many guides or measures it is about
    /// @param effect what it would change
    /// @param lacking the year's electronic measures of which it has no identifiers; none in a table of guides
    /// @param basis the uploaded table in force that it was compared with, if there was one
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Sound(
            String name,
            byte[] content,
            TableKind kind,
            int entries,
            List<QrdaChange> effect,
            List<MeasureId> lacking,
            Optional<UUID> basis)
            implements QrdaCheck {}
}
