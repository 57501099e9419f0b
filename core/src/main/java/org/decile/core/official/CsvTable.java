package org.decile.core.official;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.decile.core.file.Checksum;
import org.decile.core.file.CsvText;

/// A table as Decile has it built in.
///
/// @param name the file's name, such as `measures.csv`
/// @param rows the cells of each row, in the order of `columns`
public record CsvTable(String name, List<String> columns, List<List<String>> rows) {

    public CsvTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Rows sorted by the columns named in `key`; those with the same key stay in their order.
    static CsvTable of(String name, List<String> columns, List<Map<String, String>> rows, List<String> key) {
        Comparator<Map<String, String>> order = (_, _) -> 0;
        for (String column : key) {
            order = order.thenComparing(row -> row.getOrDefault(column, ""));
        }
        return new CsvTable(
                name,
                columns,
                rows.stream()
                        .sorted(order)
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList());
    }

    /// The cells of an entry under the columns of the same name.
    static Map<String, String> cells(SourceEntry entry, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach(column -> cells.put(column, entry.cell(column)));
        return cells;
    }

    /// UTF-8, lines ending in a line feed.
    public byte[] bytes() {
        return CsvText.of(columns, rows).getBytes(StandardCharsets.UTF_8);
    }

    /// SHA-256 of [#bytes()] in hexadecimal.
    public String checksum() {
        return Checksum.sha256(bytes());
    }
}
