package org.decile.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The rows of a table, the header among them, one after the other; blank rows are left out.
public interface CellRows extends Closeable {

    /// The next row; none at the end, and none after a fault that makes the rest unreadable.
    ///
    /// @throws IOException when the source itself cannot be read
    Optional<CellRow> next() throws IOException;
}
