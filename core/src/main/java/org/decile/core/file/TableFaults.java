package org.decile.core.file;

import java.util.ArrayList;
import java.util.List;

/// Gathers the faults of one table: all are counted, the first so many are kept.
public final class TableFaults {
    static final int KEPT = 10_000;

    private final List<TableFault> kept = new ArrayList<>();
    private int count;

    public void add(TableFault fault) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(fault);
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /// How many there are, kept or not.
    public int count() {
        return count;
    }

    /// The first 10,000 in the order they were found.
    public List<TableFault> kept() {
        return List.copyOf(kept);
    }
}
