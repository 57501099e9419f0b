package org.decile.core.fault;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is wrong with a file: all is counted, the first so many are listed.
///
/// @param listed in the order of the file
/// @param count how many there are, listed or not
/// @param counts how many of each kind; kinds without any are left out
/// @param rows how many rows have at least one
public record FaultList(List<Fault> listed, int count, Map<FaultKind, Integer> counts, int rows) {

    public FaultList {
        listed = List.copyOf(listed);
        counts = Map.copyOf(counts);
    }

    public static FaultList of(Faults faults) {
        return new FaultList(faults.kept(), faults.count(), faults.counts(), faults.rows());
    }

    /// With further ones of the file as a whole.
    public FaultList with(List<Fault> more) {
        List<Fault> all = new ArrayList<>(listed);
        all.addAll(more);
        Map<FaultKind, Integer> allCounts = new EnumMap<>(FaultKind.class);
        allCounts.putAll(counts);
        more.forEach(fault -> allCounts.merge(fault.kind(), 1, Integer::sum));
        return new FaultList(all, count + more.size(), allCounts, rows);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /// How many are not listed.
    public int further() {
        return count - listed.size();
    }

    /// Without what stands in the file.
    @Override
    public String toString() {
        return "FaultList[%d]".formatted(count);
    }
}
