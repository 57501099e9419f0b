package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppReading;

/// Whatever the bytes are, reading ends with results or with faults. In a normal run only the seeds beside it are read;
/// with `JAZZER_FUZZ=1` their offspring as well.
class QrdaFuzzTest {
    private static final QrdaFiles FILES = new QrdaFiles(MeasureCatalogs::of, OtherPrograms.AS_TRADITIONAL_MIPS);

    @DictionaryFile(resourcePath = "QrdaFuzz.dict")
    @FuzzTest(maxDuration = "3h", maxExecutions = 2_000_000)
    void anyBytesEndInAReading(byte[] bytes) {
        switch (FILES.read(bytes)) {
            case QppReading.Sound sound ->
                assertThat(sound.submission().submission().measures()).isNotEmpty();
            case QppReading.Faulty faulty ->
                assertThat(faulty.faults()).isNotEmpty().allSatisfy(fault -> {
                    assertThat(fault.problem()).isNotBlank();
                    assertThat(fault.remedy()).isNotBlank();
                });
        }
    }
}
