package org.decile.core.exam;

import org.decile.core.fault.FaultKind;

/// What comes of looking up the measure of a row: its rules, or why there are none.
sealed interface MeasureAnswer {

    record Known(MeasureRules rules) implements MeasureAnswer {}

    /// @param column where the fault is
    record Refused(FaultKind kind, CaseColumn column, String problem, String remedy) implements MeasureAnswer {}
}
