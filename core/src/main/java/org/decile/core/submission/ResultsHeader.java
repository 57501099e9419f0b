package org.decile.core.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Shown;
import org.decile.core.file.FileLimits;
import org.decile.core.table.CellRow;

/// The first row of a results file, and the other rows seen through it.
final class ResultsHeader {
    private static final int BEYOND = Integer.MAX_VALUE / 4;

    private final List<Optional<ResultsColumn>> columns = new ArrayList<>();
    private final int[] places = new int[ResultsColumn.values().length];
    private final FileLimits limits;
    private final Consumer<Fault> faults;

    /// @param names the cells of the first row
    ResultsHeader(List<String> names, FileLimits limits, Consumer<Fault> faults) {
        this.limits = limits;
        this.faults = faults;
        names.forEach(name -> columns.add(ResultsColumn.named(name.strip())));
        for (ResultsColumn column : ResultsColumn.values()) {
            int index = columns.indexOf(Optional.of(column));
            places[column.number()] = index < 0 ? BEYOND : index;
        }
        if (columns.stream().allMatch(Optional::isEmpty)) {
            fault(
                    "",
                    "The first row does not hold the names of the columns.",
                    "Begin the file with the template's first row.");
            return;
        }
        checkNames(names);
        checkComplete();
    }

    boolean isUsable() {
        return columns.stream().allMatch(Optional::isPresent)
                && Set.copyOf(columns).size() == columns.size()
                && missing().isEmpty();
    }

    /// The row; empty when its cells do not fit the header.
    ///
    /// @param rowFaults takes what is wrong with the row
    Optional<ResultRow> row(CellRow cells, Consumer<Fault> rowFaults) {
        if (cells.size() != columns.size()) {
            rowFaults.accept(new Fault(
                    FaultKind.CELLS,
                    cells.line(),
                    "",
                    Optional.empty(),
                    "The row has %d cells, the header %d.".formatted(cells.size(), columns.size()),
                    "Look for a missing or surplus separator; text with a comma in it needs quotation marks."));
            return Optional.empty();
        }
        for (int i = 0; i < columns.size(); i++) {
            if (cells.length(i) > limits.cellCharacters()) {
                rowFaults.accept(tooLong(cells, i));
                return Optional.empty();
            }
        }
        return Optional.of(new ResultRow(cells, places));
    }

    /// Where the column stands; beyond all cells when the file does not have it.
    int index(ResultsColumn column) {
        return places[column.number()];
    }

    private Fault tooLong(CellRow cells, int index) {
        return new Fault(
                FaultKind.CELLS,
                cells.line(),
                columns.get(index).orElseThrow().title(),
                Optional.of(Shown.plain(cells.text(index))),
                "The cell has more than %,d characters.".formatted(limits.cellCharacters()),
                "Check that every quotation mark has its partner.");
    }

    private void checkNames(List<String> names) {
        Set<ResultsColumn> seen = EnumSet.noneOf(ResultsColumn.class);
        for (int i = 0; i < names.size(); i++) {
            Optional<ResultsColumn> column = columns.get(i);
            if (column.isEmpty()) {
                unknown(names.get(i).strip(), i);
            } else if (!seen.add(column.get())) {
                fault(column.get().title(), "The column occurs twice.", "Keep one of the two.");
            }
        }
    }

    private void unknown(String name, int index) {
        if (name.isEmpty()) {
            fault("", "Column %d has no name.".formatted(index + 1), "Name it, or remove the column.");
        } else {
            fault(
                    Shown.plain(name),
                    "The column is not known.",
                    "Remove it or correct its name; the names are %s.".formatted(ResultsColumn.titlesInWords()));
        }
    }

    private void checkComplete() {
        missing().forEach(column -> fault(column.title(), "The column is missing.", "Add it to the first row."));
    }

    private List<ResultsColumn> missing() {
        return Arrays.stream(ResultsColumn.values())
                .filter(ResultsColumn::isRequired)
                .filter(column -> !columns.contains(Optional.of(column)))
                .toList();
    }

    private void fault(String column, String problem, String remedy) {
        faults.accept(new Fault(FaultKind.COLUMNS, 1, column, Optional.empty(), problem, remedy));
    }
}
