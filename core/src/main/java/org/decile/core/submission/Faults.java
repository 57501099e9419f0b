package org.decile.core.submission;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Gathers faults: all are counted; those of the file as a whole and the first so many others are kept.
final class Faults {
    private final List<Fault> kept = new ArrayList<>();
    private final BitSet rows = new BitSet();
    private int count;

    void add(Fault fault) {
        count++;
        rows.set(fault.row());
        if (fault.kind() == FaultKind.FILE || kept.size() < ResultsLimits.FAULTS) {
            kept.add(fault);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    boolean isSoundSoFar(int row) {
        return !rows.get(row);
    }

    /// Number of rows below the header that have a fault.
    int rows() {
        return rows.get(2, Math.max(2, rows.length())).cardinality();
    }

    /// In the order of the file.
    List<Fault> kept() {
        return isEmpty()
                ? List.of()
                : kept.stream().sorted(Comparator.comparingInt(Fault::row)).toList();
    }
}
