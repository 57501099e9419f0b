package org.decile.core.submission;

import java.util.Map;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Shown;

/// A row of a results file: where it stands and what its cells say, without surrounding blanks.
///
/// @param line the header is line 1
/// @param cells belong to the row alone
record ResultRow(int line, Map<ResultsColumn, String> cells) {

    /// Empty when the cell is, and when the file does not have the column.
    String text(ResultsColumn column) {
        return cells.getOrDefault(column, "");
    }

    Fault fault(FaultKind kind, ResultsColumn column, String problem, String remedy) {
        String text = text(column);
        Optional<String> value = text.isEmpty() ? Optional.empty() : Optional.of(Shown.plain(text));
        return new Fault(kind, line, column.title(), value, problem, remedy);
    }
}
