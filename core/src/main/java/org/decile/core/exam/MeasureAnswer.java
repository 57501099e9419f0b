package org.decile.core.exam;

import org.decile.core.fault.FaultKind;
import org.decile.core.measure.MeasureId;

/// What comes of looking up the measure of a row: its rules, or why there are none.
sealed interface MeasureAnswer {

    record Known(MeasureRules rules) implements MeasureAnswer {}

    /// Its rows hold numbers, from which no rate is counted.
    record PassedOver(MeasureId measure) implements MeasureAnswer {}

    /// @param column where the fault is
    record Refused(FaultKind kind, CaseColumn column, String problem, String remedy) implements MeasureAnswer {

        /// Without the sentences, which may quote the cell.
        @Override
        public String toString() {
            return "Refused[%s, %s]".formatted(kind, column);
        }
    }
}
