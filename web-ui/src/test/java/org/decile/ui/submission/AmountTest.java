package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.intake.FileFormat;
import org.decile.core.intake.IntakeFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows are of tables; what is no table holds measures.
class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "MEASURE_RESULTS, 1, QPP_JSON, 0, 1 row",
        "REGISTRY_EXAMS, 412608, QPP_JSON, 1, '412,608 rows and 1 measure'",
        "QRDA_III, 2, QPP_JSON, 4, 6 measures",
        "PATIENTS, 0, QRDA_III, 0, ''"
    })
    void what_files_hold_is_called_by_its_name(
            FileFormat format, long rows, FileFormat otherFormat, long otherRows, String words) {
        assertThat(Amount.of(List.of(file(format, rows), file(otherFormat, otherRows))))
                .isEqualTo(words);
    }

    private static IntakeFile file(FileFormat format, long rows) {
        FaultList none = FaultList.of(new Faults());
        return new IntakeFile("a", format, rows, "", List.of(), List.of(), none, none, List.of());
    }
}
