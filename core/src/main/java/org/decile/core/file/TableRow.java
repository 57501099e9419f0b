package org.decile.core.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One row of a table. Reading a cell that cannot be understood adds a fault and gives nothing, so that the other cells
/// of the row can still be checked.
public final class TableRow {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,8}(?:\\.[0-9]{1,20})?");

    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final TableFaults faults;

    TableRow(int line, Map<String, Integer> columns, List<String> cells, TableFaults faults) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        this.faults = faults;
    }

    /// The line of the file in which the row begins, the header being 1.
    public int line() {
        return line;
    }

    /// The cell without blanks around it.
    ///
    /// @throws IllegalArgumentException when the table has no such column
    public String text(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return FormulaGuard.take(cells.get(index).strip());
    }

    public void fault(String column, String problem, String remedy) {
        faults.add(new TableFault(line, column, problem, remedy));
    }

    /// A text that must not be empty.
    public Optional<String> needed(String column, String remedy) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "The cell is empty.", remedy);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// A whole number from 0 to 999,999,999.
    public Optional<Integer> whole(String column, String remedy) {
        return needed(column, remedy)
                .filter(text -> fits(WHOLE, column, text, "This is not a whole number.", remedy))
                .map(Integer::valueOf);
    }

    /// A number in plain digits, perhaps negative, with at most eight of them before the point.
    public Optional<BigDecimal> number(String column, String remedy) {
        return needed(column, remedy)
                .filter(text -> fits(DECIMAL, column, text, "This is not a number.", remedy))
                .map(BigDecimal::new);
    }

    /// The value that `find` knows by the cell's text.
    public <T> Optional<T> coded(String column, Function<String, Optional<T>> find, String remedy) {
        Optional<String> text = needed(column, remedy);
        Optional<T> value = text.flatMap(find);
        if (text.isPresent() && value.isEmpty()) {
            fault(column, "This word is not known here.", remedy);
        }
        return value;
    }

    private boolean fits(Pattern pattern, String column, String text, String problem, String remedy) {
        boolean fits = pattern.matcher(text).matches();
        if (!fits) {
            fault(column, problem, remedy);
        }
        return fits;
    }
}
