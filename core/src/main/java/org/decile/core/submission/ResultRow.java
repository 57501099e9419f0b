package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Shown;
import org.decile.core.file.FormulaGuard;
import org.decile.core.table.CellRow;

/// A row of a table of measure results, seen through the header of the table.
///
/// @param places where each column stands, by its number; beyond all cells when the table does not have it
@SuppressWarnings("ArrayRecordComponent") // shared by all rows and changed by nobody
record ResultRow(CellRow cells, int[] places) {

    int line() {
        return cells.line();
    }

    /// Which cell of the row holds the column.
    int place(ResultsColumn column) {
        return places[column.number()];
    }

    boolean isEmpty(ResultsColumn column) {
        return cells.isEmpty(place(column));
    }

    /// Empty when the cell is, and when the table does not have the column.
    String text(ResultsColumn column) {
        return FormulaGuard.take(cells.text(place(column)));
    }

    Fault fault(FaultKind kind, ResultsColumn column, String problem, String remedy) {
        String text = text(column);
        Optional<String> value = text.isEmpty() ? Optional.empty() : Optional.of(Shown.plain(text));
        return new Fault(kind, line(), column.title(), value, problem, remedy);
    }

    /// Without what stands there.
    @Override
    public String toString() {
        return "ResultRow[row %d]".formatted(line());
    }
}
