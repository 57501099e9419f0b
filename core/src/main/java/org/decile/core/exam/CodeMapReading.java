package org.decile.core.exam;

import org.decile.core.fault.FaultList;

/// What came of reading a code map.
public sealed interface CodeMapReading {

    /// Number of rows below the header.
    int rows();

    FaultList warnings();

    /// It can be used as a whole.
    record Usable(int rows, CodeMap map, FaultList warnings) implements CodeMapReading {}

    /// Nothing of it is used before the faults are mended.
    record Faulty(int rows, FaultList faults, FaultList warnings) implements CodeMapReading {}
}
