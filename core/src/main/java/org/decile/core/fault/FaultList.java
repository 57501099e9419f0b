package org.decile.core.fault;

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

    public boolean isEmpty() {
        return count == 0;
    }

    /// How many are not listed.
    public int further() {
        return count - listed.size();
    }
}
