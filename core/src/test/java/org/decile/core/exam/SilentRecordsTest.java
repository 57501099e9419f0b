package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decile.core.fault.FaultKind;
import org.junit.jupiter.api.Test;

/// What is handed on while rows are read can be logged by mistake without giving away what stands in them.
class SilentRecordsTest {

    @Test
    void noNumbersAndNoCellsAreInTheTextForLogs() {
        assertThat(new NpiCell.Wrong(1234567890, 5)).hasToString("Wrong[row 5]");
        assertThat(new MeasureAnswer.Refused(FaultKind.MEASURE, CaseColumn.MEASURE, "\"Hidden\" is wrong.", "Hide it."))
                .hasToString("Refused[MEASURE, MEASURE]");
        assertThat(new CheckedRows.Outcome(
                        3, List.of(), List.of(), List.of(), Set.of(9_876_543_212_024L), false, Map.of()))
                .hasToString("Outcome[3 rows, 0 faults]");
    }
}
