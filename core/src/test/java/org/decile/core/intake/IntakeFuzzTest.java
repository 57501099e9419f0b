package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.decile.core.fault.Fault;
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileLimits;
import org.decile.core.table.Workbooks;

/// Whatever the bytes are, reading ends with results or with faults, in bounded time and memory. In a normal
/// run only the seeds beside this class are read.
class IntakeFuzzTest {
    private static final Intake INTAKE = new Intake(IntakeSettings.usual()
            .withLimits(FileLimits.USUAL.withBytes(1 << 22).withArchive(50, 1 << 23)));

    @FuzzTest(maxDuration = "3h", maxExecutions = 2_000_000)
    void table(byte[] bytes) {
        endsInWords(bytes);
    }

    @FuzzTest(maxDuration = "3h", maxExecutions = 2_000_000)
    void submission(byte[] bytes) {
        endsInWords(bytes);
    }

    @FuzzTest(maxDuration = "3h", maxExecutions = 2_000_000)
    void xml(byte[] bytes) {
        endsInWords(bytes);
    }

    @FuzzTest(maxDuration = "3h", maxExecutions = 100_000)
    void archive(byte[] bytes) {
        endsInWords(bytes);
    }

    /// The rows of a worksheet; as a whole workbook, most inputs would end at the archive.
    @FuzzTest(maxDuration = "3h", maxExecutions = 100_000)
    void worksheet(byte[] bytes) {
        String rows = new String(bytes, StandardCharsets.UTF_8);
        endsInWords(Workbooks.raw(
                "<sst><si><t>measureId</t></si></sst>",
                "<styleSheet><cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>",
                rows));
    }

    private static void endsInWords(byte[] bytes) {
        for (IntakeScope scope : new IntakeScope[] {GivenFiles.ANYONE, GivenFiles.PRACTICE}) {
            for (IntakeFile file : GivenFiles.read(INTAKE, scope, new BytesSource("fuzz", bytes))) {
                assertThat(file.parts().isEmpty() && file.faults().isEmpty()).isFalse();
                assertThat(file.faults().listed())
                        .extracting(Fault::text)
                        .allSatisfy(text -> assertThat(text).hasSizeLessThan(5_000));
            }
        }
    }
}
