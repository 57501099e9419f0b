package org.decile.core.fault;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Gathers faults: all are counted; those of the file as a whole, some of each kind, and the first so many others are
/// kept.
public final class Faults {
    /// How many are kept where nobody asks for another number.
    public static final int KEPT = 10_000;

    /// So many of each kind are kept, however many there are of others.
    private static final int OF_EACH_KIND = 50;

    private final int most;
    private final List<Fault> kept = new ArrayList<>();
    private final Map<FaultKind, Integer> counts = new EnumMap<>(FaultKind.class);
    private final Map<FaultKind, Integer> keptOfKind = new EnumMap<>(FaultKind.class);
    private final BitSet rows = new BitSet();
    private int count;

    public Faults() {
        this(KEPT);
    }

    /// @param most how many are kept
    public Faults(int most) {
        this.most = most;
    }

    public void add(Fault fault) {
        count++;
        counts.merge(fault.kind(), 1, Integer::sum);
        rows.set(fault.row());
        keep(fault);
    }

    private void keep(Fault fault) {
        int ofKind = keptOfKind.getOrDefault(fault.kind(), 0);
        if (fault.kind() == FaultKind.FILE || kept.size() < most || ofKind < OF_EACH_KIND) {
            kept.add(fault);
            keptOfKind.put(fault.kind(), ofKind + 1);
        }
    }

    /// Adds what another gathered of other rows of the same file.
    public void addAll(Faults others) {
        count += others.count;
        others.counts.forEach((kind, number) -> counts.merge(kind, number, Integer::sum));
        rows.or(others.rows);
        others.kept.forEach(this::keep);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /// How many there are, kept or not.
    public int count() {
        return count;
    }

    /// How many there are of each kind, kept or not; kinds without any are left out.
    public Map<FaultKind, Integer> counts() {
        return Map.copyOf(counts);
    }

    public boolean isSoundSoFar(int row) {
        return !rows.get(row);
    }

    /// Number of rows below the header that have a fault.
    public int rows() {
        return rows.get(2, Math.max(2, rows.length())).cardinality();
    }

    /// In the order of the file.
    public List<Fault> kept() {
        return isEmpty()
                ? List.of()
                : kept.stream().sorted(Comparator.comparingInt(Fault::row)).toList();
    }
}
