package org.decile.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialFilesTest {
    private static final List<String> EVERY_YEAR =
            List.of("measures.csv", "strata.csv", "benchmarks.csv", "clinical-clusters.csv");
    private static final List<String> SOME_YEARS = List.of("benchmark-exclusions.csv", "numerator-codes.csv");

    static Stream<Listed> manifest() {
        return new OfficialFile("manifest.csv")
                .rows().stream()
                        .map(row -> new Listed(
                                OfficialFile.of(row.year("year"), row.text("file")),
                                row.number("rows"),
                                row.text("sha256")));
    }

    record Listed(OfficialFile file, int rows, String sha256) {}

    @ParameterizedTest
    @MethodSource("manifest")
    void everyFileIsAsTheManifestSays(Listed listed) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(listed.file().bytes());
        assertThat(HexFormat.of().formatHex(sum)).isEqualTo(listed.sha256());
        assertThat(listed.file().rows()).hasSize(listed.rows());
    }

    @Test
    void theManifestNamesEveryFileOfEveryYear() {
        List<OfficialFile> expected = OfficialYears.all().stream()
                .flatMap(year -> Stream.concat(EVERY_YEAR.stream(), SOME_YEARS.stream())
                        .map(name -> OfficialFile.of(year, name)))
                .filter(file -> EVERY_YEAR.stream().anyMatch(file.path()::endsWith) || file.exists())
                .toList();
        assertThat(manifest().map(Listed::file)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theYearsAre2017To2026() {
        assertThat(OfficialYears.all())
                .extracting(PerformanceYear::value)
                .containsExactly(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(OfficialDataException.class)
                .isThrownBy(() -> new OfficialFile("1999/measures.csv").rows())
                .withMessage("1999/measures.csv: there is no such official file");
    }

    @Test
    void aCellThatIsNotAsExpectedIsNamedWithItsRow() {
        OfficialRow row = new OfficialFile("2018/measures.csv").rows().getFirst();
        assertThatExceptionOfType(OfficialDataException.class)
                .isThrownBy(() -> row.number("title"))
                .withMessageStartingWith("2018/measures.csv, row 2: title is not a whole number (\"");
        assertThatExceptionOfType(OfficialDataException.class)
                .isThrownBy(() -> row.flag("title"))
                .withMessageStartingWith("2018/measures.csv, row 2: title is neither true nor false (\"");
        assertThatExceptionOfType(OfficialDataException.class)
                .isThrownBy(() -> row.text("colour"))
                .withMessage("2018/measures.csv, row 2: colour is missing");
        assertThatExceptionOfType(OfficialDataException.class)
                .isThrownBy(() -> row.coded("measureId", MeasureType::find))
                .withMessage("2018/measures.csv, row 2: measureId has an unknown code (\"001\")");
        assertThatExceptionOfType(OfficialDataException.class)
                .isThrownBy(() -> row.requireColumns(List.of("measureId")))
                .withMessageStartingWith("2018/measures.csv, row 1: the columns are [performanceYear, measureId,");
    }
}
