package org.decile.core.measure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceYear;

/// A row of a built-in table, read strictly: whatever is not as expected ends in an [OfficialDataException] that names
/// the file, the row and the column.
public final class OfficialRow {
    private static final String LIST_SEPARATOR = ";";

    private final String file;
    private final NamedCsvRecord cells;

    OfficialRow(String file, NamedCsvRecord cells) {
        this.file = file;
        this.cells = cells;
    }

    /// The cell's text, perhaps empty.
    public String text(String column) {
        return cells.findField(column).orElseThrow(() -> broken(column, "is missing"));
    }

    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /// Whether the cell says `true`; an empty cell says no.
    public boolean flag(String column) {
        return switch (text(column)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw broken(column, "is neither true nor false");
        };
    }

    public int number(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            throw broken(column, "is not a whole number");
        }
    }

    public PerformanceYear year(String column) {
        return new PerformanceYear(number(column));
    }

    public List<String> list(String column) {
        return optional(column)
                .map(text -> List.of(text.split(LIST_SEPARATOR, -1)))
                .orElseGet(List::of);
    }

    public MeasureId measureId(String column) {
        return MeasureId.of(text(column));
    }

    /// The value that `find` knows by the cell's code.
    public <T> T coded(String column, Function<String, Optional<T>> find) {
        return find.apply(text(column)).orElseThrow(() -> broken(column, "has an unknown code"));
    }

    public Set<CollectionType> collectionTypes(String column) {
        Set<CollectionType> types = list(column).stream()
                .map(code -> CollectionType.find(code).orElseThrow(() -> broken(column, "has an unknown code")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CollectionType.class)));
        return Set.copyOf(types);
    }

    /// This row's columns must be exactly these.
    public void requireColumns(Collection<String> columns) {
        if (!List.copyOf(columns).equals(cells.getHeader())) {
            throw new OfficialDataException(
                    "%s, row 1: the columns are %s, not %s".formatted(file, cells.getHeader(), columns));
        }
    }

    /// An exception that says what is wrong with a cell of this row.
    public OfficialDataException broken(String column, String what) {
        String value =
                cells.findField(column).map(text -> " (\"" + text + "\")").orElse("");
        return new OfficialDataException(
                "%s, row %d: %s %s%s".formatted(file, cells.getStartingLineNumber(), column, what, value));
    }
}
