package org.decile.core.intake;

import java.io.IOException;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.table.CellRow;
import org.decile.core.table.CellRows;
import org.jspecify.annotations.Nullable;

/// The rows of a table up to where it can no longer be read, so that it is known whose rows stand before.
final class ReadableRows implements CellRows {
    private final CellRows rows;
    private boolean begun;
    private volatile @Nullable Fault end;

    ReadableRows(CellRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        if (end != null) {
            return Optional.empty();
        }
        try {
            Optional<CellRow> row = rows.next();
            begun = true;
            return row;
        } catch (UnreadableFileException e) {
            if (!begun) {
                throw e;
            }
            end = Fault.ofFile(e.problem(), e.remedy());
            return Optional.empty();
        }
    }

    /// Why there are no more rows, when it is not the end of the table.
    Optional<Fault> end() {
        return Optional.ofNullable(end);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
