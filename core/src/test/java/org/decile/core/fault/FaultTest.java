package org.decile.core.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where faults are, and what they keep to themselves.
class FaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            TABLE | 0   | ''                   | ''
            TABLE | 0   | measureId            | measureId
            TABLE | 5   | ''                   | row 5
            TABLE | 5   | measureId            | row 5, measureId
            XML   | 0   | section              | section
            XML   | 308 | ''                   | line 308
            XML   | 308 | intendedRecipient/id | line 308, intendedRecipient/id
            JSON  | 0   | ''                   | ''
            JSON  | 0   | entityType           | path entityType
            JSON  | 3   | ''                   | line 3
            JSON  | 3   | entityType           | line 3, path entityType
            """)
    void aPlaceIsToldByWhatTheFileHas(PlaceKind kind, int row, String column, String place) {
        Fault fault = new Fault(FaultKind.FIELD, kind, row, column, Optional.empty(), "What is wrong.", "What to do.");

        assertThat(fault.place()).isEqualTo(place);
        assertThat(fault.text()).isEqualTo(place + (place.isEmpty() ? "" : ": ") + "What is wrong. What to do.");
    }

    @Test
    void itsTextForLogsHoldsNothingOfTheFile() {
        Fault fault =
                new Fault(FaultKind.MEASURE, 5, "Hidden", Optional.of("Hidden"), "\"Hidden\" is wrong.", "Hide it.");
        Faults faults = new Faults();
        faults.add(fault);

        assertThat(fault).hasToString("Fault[MEASURE, row 5]");
        assertThat(fault.inLine(7)).hasToString("Fault[MEASURE, line 7]");
        assertThat(FaultList.of(faults)).hasToString("FaultList[1]");
        assertThat(FaultList.of(faults).with(List.of(fault))).hasToString("FaultList[2]");
    }
}
