package org.decile.core.qrda;

import org.decile.core.fault.FaultList;

/// What came of reading a table of guides or of identifiers.
public sealed interface QrdaTableReading {

    record OfGuides(QrdaGuides guides) implements QrdaTableReading {}

    record OfIdentifiers(QrdaIdentifiers identifiers) implements QrdaTableReading {}

    /// Nothing of it is used before the faults are mended.
    record Faulty(FaultList faults) implements QrdaTableReading {}
}
