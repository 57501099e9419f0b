package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupResultsCsvTest {
    private static final String HEADER =
            "performanceYear,taxpayerIdentificationNumber,measureId,collectionType,eligiblePopulation,performanceMet,performanceNotMet\n";

    @ParameterizedTest(name = "{0} at once")
    @ValueSource(ints = {1, 2, 3, 100})
    void aNewNumberBeginsANewGroup(int atOnce) throws IOException {
        String text = HEADER
                + row("000000001", "001")
                + row("000000001", "128")
                + row("000000002", "001")
                + row("000000003", "001")
                + row("000000003", "441")
                + row("000000003", "436");
        assertThat(read(text, atOnce))
                .extracting(reading -> tin(reading) + " " + measures(reading))
                .containsExactly("000000001 [001, 128]", "000000002 [001]", "000000003 [001, 441, 436]");
    }

    @Test
    void aGroupIsReadAsTheFileOfOnePractice() throws IOException {
        String text = ResultsFile.HEADER + "\n"
                + MeasureResultsCsvWriter.example(ResultsFile.CATALOG)
                        .lines()
                        .skip(1)
                        .reduce("", (all, line) -> all + line.replace(",000000000,", ",000000001,") + "\n");
        MeasureResultsReading.Usable alone = ResultsFile.usable(ResultsFile.read(text));
        GroupReading.Usable group = (GroupReading.Usable) read(text, 10).getFirst();
        assertThat(group.results()).isEqualTo(alone.results());
        assertThat(group.warnings()).isEqualTo(alone.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void separatorsMarksBlankRowsAndLeadingZerosAreUnderstood(String separator) throws IOException {
        String text = ("\uFEFF" + HEADER + ",,,,,,\n" + row("10000012", "001") + "\n" + row("1000003", "001"))
                .replace(",", separator);
        assertThat(read(text, 10)).extracting(GroupResultsCsvTest::tin).containsExactly("010000012", "001000003");
    }

    @Test
    void aFaultSpoilsItsOwnGroupOnly() throws IOException {
        String text = HEADER + row("000000001", "001") + row("000000002", "999") + row("000000002", "001")
                + row("x", "001") + "2024,000000003,001\n" + row("000000004", "001");
        assertThat(read(text, 10))
                .extracting(GroupResultsCsvTest::words)
                .containsExactly(
                        "000000001",
                        "row 3: Measure 999 is not among the measures of 2024.",
                        "row 5: This is not a taxpayer identification number.",
                        "row 6: The row has 3 cells, the header 7.",
                        "000000004");
    }

    @Test
    void aFileWithoutUsableHeaderIsOneUnusableGroup() throws IOException {
        assertThat(read("measureId\n001\n", 10))
                .singleElement()
                .satisfies(reading -> assertThat(words(reading)).isEqualTo("row 1: The column is missing."));
        assertThat(read("", 10)).singleElement().isInstanceOf(GroupReading.Faulty.class);
        assertThat(read(HEADER, 10)).isEmpty();
    }

    @Test
    void aQuotationMarkWithoutPartnerEndsTheFile() throws IOException {
        String text = HEADER + row("000000001", "001") + row("000000002", "001") + "2024,000000002,\"001,registry\n"
                + row("000000003", "001").repeat(3);
        List<GroupReading> readings = read(text, 1);
        assertThat(readings).hasSize(2);
        assertThat(words(readings.getFirst())).isEqualTo("000000001");
        assertThat(readings.getLast()).isInstanceOf(GroupReading.Faulty.class);
    }

    private static List<GroupReading> read(String text, int atOnce) throws IOException {
        List<GroupReading> readings = new ArrayList<>();
        try (GroupResultsCsv csv = new GroupResultsCsv(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                ResultsFile.CATALOG,
                FileLimits.USUAL)) {
            for (var groups = csv.next(atOnce); groups.isPresent(); groups = csv.next(atOnce)) {
                assertThat(groups.get()).hasSizeBetween(1, atOnce);
                groups.get().forEach(group -> readings.add(group.read()));
            }
        }
        return readings;
    }

    private static String row(String tin, String measure) {
        return "2024,%s,%s,registry,100,80,20\n".formatted(tin, measure);
    }

    private static String words(GroupReading reading) {
        return switch (reading) {
            case GroupReading.Usable usable -> usable.tin().digits();
            case GroupReading.Faulty faulty -> {
                Fault first = faulty.faults().getFirst();
                yield "row %d: %s".formatted(first.row(), first.problem());
            }
        };
    }

    private static String tin(GroupReading reading) {
        return ((GroupReading.Usable) reading).tin().digits();
    }

    private static List<String> measures(GroupReading reading) {
        return ((GroupReading.Usable) reading)
                .results().stream()
                        .map(result -> result.measure().measureId().value())
                        .toList();
    }
}
