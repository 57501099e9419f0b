package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.qrda.QrdaFile.faulty;
import static org.decile.core.qrda.QrdaFile.sound;
import static org.decile.core.qrda.QrdaFile.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.Participation;
import org.decile.core.submission.Counts;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmission;
import org.decile.core.submission.QppSubmissions;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.StratumResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample files that CMS publishes beside its converter. They are not part of this project; the variable
/// `DECILE_QRDA3_SAMPLES` names the folder they are in. The other tests cover the same with files of our own.
@EnabledIfEnvironmentVariable(
        named = QrdaSamplesTest.FOLDER,
        matches = ".+",
        disabledReason = "DECILE_QRDA3_SAMPLES does not name the folder of CMS's sample files")
class QrdaSamplesTest {
    static final String FOLDER = "DECILE_QRDA3_SAMPLES";

    private static final Counts EXCLUDED = new Counts(1000, 800, 100, 100, 0);
    private static final Counts EXCEPTED = new Counts(1000, 800, 100, 0, 100);

    @Test
    void noSampleIsForgotten() throws IOException {
        assertThat(names("valid"))
                .containsExactly(
                        "2018-minimal-no-quality-section.xml",
                        "2022-app-group.xml",
                        "2022-individual-multirate-numex.xml",
                        "2023-mvp-apm-entity.xml",
                        "2024-individual-multistrata.xml",
                        "2024-mvp-group.xml",
                        "2025-app-apm-entity.xml",
                        "2025-mvp-individual.xml");
        assertThat(names("invalid"))
                .containsExactly(
                        "bad-denominator-pi.xml",
                        "measure-data-errors.xml",
                        "missing-denominator-count.xml",
                        "not-a-qrda-iii-file.xml");
    }

    @Test
    void multiRateMeasuresHaveAllTheirStrataAndNumexLandsInNotMet() throws IOException {
        QppSubmission read =
                sound(read("valid/2022-individual-multirate-numex", false)).submission();

        assertThat(figures(read))
                .containsExactly(
                        Map.entry("236", List.of(single(EXCLUDED))),
                        Map.entry("001", List.of(single(EXCLUDED))),
                        Map.entry(
                                "238",
                                List.of(
                                        stratum("overall", EXCLUDED),
                                        stratum("diagnosisException", EXCLUDED),
                                        stratum("eCQMTotalRate", EXCLUDED))));
        assertThat(read.entity().participation()).isEqualTo(Participation.INDIVIDUAL);
        assertThat(read.submission().year()).hasToString("2022");
    }

    @Test
    void twoGroupsOfASingleRateMeasureAreSummed() throws IOException {
        QppSubmission read =
                sound(read("valid/2024-individual-multistrata", false)).submission();

        assertThat(figures(read))
                .containsExactly(Map.entry("007", List.of(single(new Counts(1500, 1200, 225, 0, 75)))));
    }

    @Test
    void theApmPerformancePathwayIsScoredOnRequest() throws IOException {
        QppSubmission read = sound(read("valid/2022-app-group", true)).submission();

        assertThat(figures(read))
                .containsExactly(
                        Map.entry("001", List.of(single(new Counts(52_890, 16_515, 32_633, 3_742, 0)))),
                        Map.entry("236", List.of(single(new Counts(137_515, 79_062, 40_042, 18_411, 0)))),
                        Map.entry("134", List.of(single(new Counts(470_376, 54_746, 257_964, 157_128, 538)))));
        assertThat(read.entity().participation()).isEqualTo(Participation.GROUP);
    }

    @Test
    void anApmEntityReportsAValuePathway() throws IOException {
        QppSubmission read = sound(read("valid/2023-mvp-apm-entity", true)).submission();

        assertThat(figures(read))
                .containsExactly(
                        Map.entry("130", List.of(single(EXCEPTED))), Map.entry("111", List.of(single(EXCLUDED))));
        assertThat(read.entity().entityId()).contains("MIPS1001");
        assertThat(read.entity().tin()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"valid/2024-mvp-group, 130", "valid/2025-mvp-individual, 130", "valid/2025-app-apm-entity, 134"})
    void otherProgramsAreReadWhole(String file, String measure) throws IOException {
        assertThat(figures(sound(read(file, true)).submission()))
                .containsExactly(Map.entry(measure, List.of(single(EXCEPTED))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "valid/2022-app-group",
                "valid/2023-mvp-apm-entity",
                "valid/2024-mvp-group",
                "valid/2025-mvp-individual",
                "valid/2025-app-apm-entity"
            })
    void otherProgramsAreNotScoredUnasked(String file) throws IOException {
        assertThat(texts(faulty(read(file, false)).faults()))
                .singleElement()
                .asString()
                .contains("chooses and scores measures by rules of its own")
                .endsWith("For its score under the rules of traditional MIPS, ask for that (--as-traditional-mips).");
    }

    /// CMS's converter derives these submissions from the files of the same names, with the same program, certification
    /// number and period.
    @ParameterizedTest
    @ValueSource(strings = {"2025-mvp-individual", "2025-app-apm-entity"})
    void theFiguresAreThoseOfCmssConverter(String name) throws IOException {
        byte[] json = Files.readAllBytes(folder().resolve("expected").resolve(name + ".json"));
        QppReading expected =
                new QppSubmissions(MeasureCatalogs::of, OtherPrograms.AS_TRADITIONAL_MIPS, FileLimits.USUAL).read(json);

        assertThat(sound(read("valid/" + name, true)).submission())
                .isEqualTo(sound(expected).submission());
    }

    @Test
    void aFileWithoutQualitySaysSo() throws IOException {
        assertThat(texts(faulty(read("valid/2018-minimal-no-quality-section", false))
                        .faults()))
                .containsExactly("There are no quality measures in this file. Export the electronic quality measures"
                        + " (eCQMs); only they are scored from a file.");
    }

    @Test
    void badCountsOfInteroperabilityAreTold() throws IOException {
        assertThat(texts(faulty(read("invalid/bad-denominator-pi", false)).faults()))
                .containsExactly(
                        "There are no quality measures in this file. Export the electronic quality measures (eCQMs);"
                                + " only they are scored from a file.",
                        "line 308, Promoting Interoperability measure, numerator: A number of cases is never negative."
                                + " Write the number of cases in digits, such as 120.",
                        "line 327, Promoting Interoperability measure, denominator: A number of cases is never"
                                + " negative. Write the number of cases in digits, such as 120.");
    }

    @Test
    void allFaultsOfAMeasureAreToldAtOnce() throws IOException {
        String measure = "measure 40280381-51f0-825b-0152-2273af5a150b";
        assertThat(texts(faulty(read("invalid/measure-data-errors", false)).faults()))
                .containsExactly(
                        "line 9, ClinicalDocument/templateId: The file follows the guide for 2025, but its performance"
                                + " period is in 2017. Export it by the guide of its year, or correct the period.",
                        "line 649, externalDocument/id: \"40280381-51f0-825b-0152-2273af5a150b\" is no electronic"
                                + " measure of 2025. It is measure 160 of 2017; check the year.",
                        "line 713, " + measure + ", DENOM: This is not a whole number. Write the number of cases in"
                                + " digits, such as 120.",
                        "line 747, " + measure + ", DENEXCEP: A number of cases is never negative. Write the number"
                                + " of cases in digits, such as 120.",
                        "line 782, " + measure + ", NUMER: The population has 2 counts. Keep the right one.");
    }

    @Test
    void aMissingCountAndAnEndedProgramAreTold() throws IOException {
        List<Fault> faults =
                faulty(read("invalid/missing-denominator-count", false)).faults();

        assertThat(faults)
                .extracting(Fault::place)
                .containsExactly(
                        "line 6, ClinicalDocument/templateId",
                        "line 63, intendedRecipient/id",
                        "line 225, externalDocument/id",
                        "line 725, measure 40280382-6258-7581-0162-9249c8ab1447, DENOM",
                        "line 2134, externalDocument/id");
        assertThat(faults)
                .extracting(Fault::problem)
                .contains("\"CPCPLUS\" is not a program.", "The population has no count.");
    }

    @Test
    void anotherKindOfXmlIsNotQrda() throws IOException {
        assertThat(texts(faulty(read("invalid/not-a-qrda-iii-file", false)).faults()))
                .containsExactly("This is not a QRDA Category III file: its document names no template"
                        + " 2.16.840.1.113883.10.20.27.1.2. Export the measures as QRDA Category III in the form of"
                        + " CMS.");
    }

    private static List<Map.Entry<String, List<StratumResult>>> figures(QppSubmission read) {
        assertThat(read.submission().measures()).allMatch(ReportedMeasure::endToEnd);
        return read.submission().measures().stream()
                .map(measure -> Map.entry(measure.measureId().value(), measure.results()))
                .toList();
    }

    private static StratumResult single(Counts counts) {
        return new StratumResult(Optional.empty(), counts, Optional.empty());
    }

    private static StratumResult stratum(String name, Counts counts) {
        return new StratumResult(Optional.of(name), counts, Optional.empty());
    }

    private static QppReading read(String name, boolean asTraditionalMips) throws IOException {
        return QrdaFile.read(Files.readAllBytes(folder().resolve(name + ".xml")), asTraditionalMips);
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault(FOLDER, ""));
    }
}
