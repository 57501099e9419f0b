package org.decile.core.benchmark;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The first row of a CSV file of benchmarks, and the other rows seen through it.
final class CsvHeader {
    private static final String DECILES = "deciles";
    private static final String PERCENTILES = "percentiles";

    private final List<String> columns;
    private final BenchmarkCheck check;

    CsvHeader(CsvRecord cells, BenchmarkCheck check) {
        this.columns = cells.getFields().stream().map(String::strip).toList();
        this.check = check;
        checkNames();
        checkComplete();
    }

    boolean isUsable() {
        return !check.hasFaults();
    }

    /// The row, unless its cells do not match the header.
    Optional<BenchmarkRow> row(CsvRecord cells) {
        int line = Math.toIntExact(cells.getStartingLineNumber());
        if (cells.getFieldCount() != columns.size()) {
            check.fault(new BenchmarkFault(
                    line,
                    "",
                    "The row has %d cells, the header %d.".formatted(cells.getFieldCount(), columns.size()),
                    "Look for a missing or surplus comma."));
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = cells.getField(i).strip();
            if (text.length() > BenchmarkLimits.CELL_CHARACTERS) {
                check.fault(new BenchmarkFault(
                        line, columns.get(i), "The cell has more than 500 characters.", "Shorten it."));
                return Optional.empty();
            }
            texts.put(columns.get(i), text);
        }
        return Optional.of(new BenchmarkRow(line, "", texts, bounds(texts, DECILES), bounds(texts, PERCENTILES)));
    }

    private static List<BenchmarkRow.Bound> bounds(Map<String, String> texts, String column) {
        return BenchmarkCsv.list(texts.getOrDefault(column, ""))
                .map(text -> new BenchmarkRow.Bound(column, text.strip()))
                .toList();
    }

    private void checkNames() {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!BenchmarkCsv.COLUMNS.contains(column)) {
                fault(
                        Quoted.of(column),
                        "The column is not known.",
                        "Remove it or correct its name; the names are %s."
                                .formatted(String.join(", ", BenchmarkCsv.COLUMNS)));
            } else if (!seen.add(column)) {
                fault(column, "The column occurs twice.", "Keep one of the two.");
            }
        }
    }

    private void checkComplete() {
        BenchmarkCsv.REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> fault(column, "The column is missing.", "Add it to the first row."));
        if (!columns.contains(DECILES) && !columns.contains(PERCENTILES)) {
            fault(DECILES, "The column is missing, and so is percentiles.", "Add one of the two with the bounds.");
        }
    }

    private void fault(String column, String problem, String remedy) {
        check.fault(new BenchmarkFault(1, column, problem, remedy));
    }
}
