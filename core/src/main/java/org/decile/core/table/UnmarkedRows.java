package org.decile.core.table;

import java.io.IOException;
import java.util.Optional;

/// The rows of a table that may have been returned with marks and mended: without the columns of marks at its end.
public final class UnmarkedRows implements CellRows {
    private final CellRows rows;
    private int width;
    private int marks = -1;

    public UnmarkedRows(CellRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        Optional<CellRow> row = rows.next();
        if (marks < 0 && row.isPresent()) {
            look(row.get());
        }
        return marks > 0 ? row.map(this::unmarked) : row;
    }

    private void look(CellRow names) {
        width = names.size();
        while (width > 0 && MarkColumn.isTitle(names.text(width - 1))) {
            width--;
        }
        marks = names.size() - width;
    }

    /// A row that is longer than its columns without having all marks keeps what is wrong with it. Spreadsheet programs
    /// leave out empty cells at the end of a row, so that one mark may be there without the other.
    private CellRow unmarked(CellRow row) {
        boolean all = row.size() == width + marks;
        return all || (row.size() > width && row.size() < width + marks && isMarked(row)) ? row.first(width) : row;
    }

    /// What stands beyond the columns are sentences, as marks are.
    private boolean isMarked(CellRow row) {
        for (int cell = width; cell < row.size(); cell++) {
            int length = row.length(cell);
            if (length > 0 && row.charAt(cell, length - 1) != '.') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
