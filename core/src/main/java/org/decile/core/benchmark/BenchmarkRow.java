package org.decile.core.benchmark;

import java.util.List;
import java.util.Map;

/// One benchmark as a file states it, unchecked.
///
/// @param row the line or entry, from 1
/// @param path what precedes a column's name in a fault's place: empty for CSV, `[12].` for JSON
/// @param cells the texts by column; a column that is absent counts as empty
/// @param deciles its bounds of deciles, none when not stated
/// @param percentiles its percentiles, none when not stated
record BenchmarkRow(int row, String path, Map<String, String> cells, List<Bound> deciles, List<Bound> percentiles) {

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    String place() {
        return path.isEmpty() ? "row " + row : path.substring(0, path.length() - 1);
    }

    BenchmarkFault fault(String column, String problem, String remedy) {
        return new BenchmarkFault(row, path + column, problem, remedy);
    }

    /// A number as written.
    ///
    /// @param column where it stands, below the path of the row
    record Bound(String column, String text) {}
}
