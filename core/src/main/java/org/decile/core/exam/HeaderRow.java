package org.decile.core.exam;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Shown;
import org.decile.core.table.CellRow;

/// The first row of a table: where each column stands, whatever the order. Case, blanks, hyphens and underscores in
/// names do not matter.
final class HeaderRow {
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Consumer<Fault> faults;
    private boolean usable = true;

    /// @param titles all columns that are understood
    /// @param required those without which the table cannot be read
    /// @param ignored further columns to pass over without a word, each as [#plain] has it
    /// @param warnings takes columns that are not understood
    HeaderRow(
            CellRow row,
            List<String> titles,
            Set<String> required,
            Set<String> ignored,
            Consumer<Fault> faults,
            Consumer<Fault> warnings) {
        this.faults = faults;
        titles.forEach(title -> known.put(plain(title), title));
        for (int cell = 0; cell < row.size(); cell++) {
            place(row.text(cell), cell, titles, ignored, warnings);
        }
        for (String title : titles) {
            if (required.contains(title) && !places.containsKey(title)) {
                fault(title, "The column is missing.", "Add it to the first row.");
            }
        }
    }

    /// What a name is known by, however it is written.
    static String plain(String name) {
        return name.replace(" ", "").replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    boolean isUsable() {
        return usable;
    }

    /// Where the column stands; beyond all cells when the table does not have it.
    int index(String title) {
        return places.getOrDefault(title, Integer.MAX_VALUE);
    }

    private void place(String name, int cell, List<String> titles, Set<String> ignored, Consumer<Fault> warnings) {
        String title = known.get(plain(name));
        if (title != null) {
            if (places.putIfAbsent(title, cell) != null) {
                fault(title, "The column occurs twice.", "Keep one of the two.");
            }
        } else if (!name.isEmpty() && !ignored.contains(plain(name))) {
            warnings.accept(columnFault(
                    Shown.plain(name),
                    "The column is not known here and is passed over.",
                    "Nothing needs to be done, unless its name is misspelt; the names are %s."
                            .formatted(String.join(", ", titles))));
        }
    }

    private void fault(String column, String problem, String remedy) {
        usable = false;
        faults.accept(columnFault(column, problem, remedy));
    }

    private static Fault columnFault(String column, String problem, String remedy) {
        return new Fault(FaultKind.COLUMNS, 1, column, Optional.empty(), problem, remedy);
    }
}
