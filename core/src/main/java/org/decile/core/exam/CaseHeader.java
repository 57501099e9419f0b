package org.decile.core.exam;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.decile.core.fault.Fault;
import org.decile.core.table.CellRow;

/// The first row of a file of cases.
final class CaseHeader {
    /// The column of a returned sheet, which may come back with it.
    private static final Set<String> IGNORED = Set.of("error", "errors", "warning", "warnings");

    private final CaseLayout layout;
    private final HeaderRow header;
    private final Map<CaseColumn, Integer> cells = new EnumMap<>(CaseColumn.class);

    CaseHeader(CaseLayout layout, CellRow row, Consumer<Fault> faults, Consumer<Fault> warnings) {
        this.layout = layout;
        this.header = new HeaderRow(row, layout.titles(), layout.required(), IGNORED, faults, warnings);
        for (CaseColumn column : CaseColumn.values()) {
            cells.put(column, column.title(layout).map(header::index).orElse(Integer.MAX_VALUE));
        }
    }

    boolean isUsable() {
        return header.isUsable();
    }

    CaseLayout layout() {
        return layout;
    }

    /// Where the column stands; beyond all cells when the file does not have it.
    int cell(CaseColumn column) {
        return cells.getOrDefault(column, Integer.MAX_VALUE);
    }

    boolean has(CaseColumn column) {
        return cell(column) != Integer.MAX_VALUE;
    }

    String title(CaseColumn column) {
        return column.title(layout).orElse("");
    }
}
