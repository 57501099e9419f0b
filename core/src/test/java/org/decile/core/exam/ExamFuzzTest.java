package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.decile.core.fault.Faults;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.table.CsvRows;

/// Whatever stands in a file of cases, reading ends with cases or with faults, and the cases survive being stored. In a
/// normal run only the seeds beside it are read; with `JAZZER_FUZZ=1` their offspring as well.
class ExamFuzzTest {
    private static final CaseContext ANYONE = new CaseContext(
            Optional.empty(), MeasureCatalogs::of, CodeMap.official(), _ -> TestSheet.KEY, FileLimits.USUAL, 1);

    @FuzzTest(maxDuration = "3h", maxExecutions = 2_000_000)
    void anyBytesEndInAReading(byte[] bytes) throws IOException {
        Faults faults = new Faults();
        try (CsvRows rows = CsvRows.of(new ByteArrayInputStream(bytes), faults::add)) {
            CaseReading reading = new ExamRows(ANYONE, faults, new Faults()).read(rows, () -> 0, Progress.NONE);
            assertThat(!faults.isEmpty() || !reading.parts().isEmpty()).isTrue();
            for (CaseReading.Part part : reading.parts()) {
                CaseTable again = CaseBlocks.table(CasesInForceTest.blocks(part.cases()));
                assertThat(CaseRates.of(again)
                                .results(MeasureCatalogs.of(part.owner().year())))
                        .isEqualTo(part.results());
            }
        } catch (UnreadableFileException noText) {
            assertThat(noText.remedy()).isNotBlank();
        }
    }
}
