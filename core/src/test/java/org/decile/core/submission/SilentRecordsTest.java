package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decile.core.fault.Faults;
import org.decile.core.table.CellRow;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What is handed on while a file is read can be logged by mistake without giving away what stands in it.
class SilentRecordsTest {

    @Test
    void noCellsAndNoJsonAreInTheTextForLogs() {
        JsonPlace place = new JsonPlace(JsonMapper.shared().readTree("{\"Hidden\": 1}"), "Hidden", new Faults());
        ResultRow row = new ResultRow(CellRow.of(5, List.of("Hidden")), new int[0]);

        assertThat(place).hasToString("JsonPlace[OBJECT]");
        assertThat(row).hasToString("ResultRow[row 5]");
    }
}
