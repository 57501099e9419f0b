package org.decile.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.decile.command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `./decile check` and `./decile convert` say.
class CheckCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String HEADER =
            "performanceYear,taxpayerIdentificationNumber,nationalProviderIdentifier,measureId,"
                    + "collectionType,eligiblePopulation,performanceMet,performanceNotMet\n";
    private static final String SOUND = "2024,000000001,,236,registry,100,60,40\n";
    private static final String FAULTY = "2024,000000001,,130,registry,100,60,50\n";

    @TempDir
    Path folder;

    @Test
    void aSoundFileNeedsOneSentence() throws IOException {
        assertThat(Run.of("check", file("a.csv", HEADER + SOUND)))
                .isEqualTo(new Run(0, "a.csv: Measure results. 1 row read; all can be used.\n", ""));
    }

    @Test
    void faultsAreGroupedByKindWithTheFirstRows() throws IOException {
        Run run = Run.of("check", file("a.csv", HEADER + SOUND + FAULTY.repeat(7)));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).startsWith("""
                        a.csv: Measure results. 8 rows read; 7 cannot be used.
                          Counts of cases: 7
                            row 3, eligiblePopulation: The row reports on 110 cases, but only 100 are eligible. Cases met, not met, excluded and excepted must not be more than the eligible ones.
                        """).contains("\n    and 2 more\n  Rows that occur twice: 6\n");
    }

    @Test
    void warningsStandApart() throws IOException {
        Run run = Run.of("check", file("a.csv", HEADER + SOUND.replace(",,236", ",1234567890,236")));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("all can be used.\n  Warnings, which do not hinder:\n    Clinicians' NPIs: 1\n");
    }

    @Test
    void whatStandsThereIsShown() throws IOException {
        String csv = "performanceYear,date,taxpayerIdentificationNumber,nationalProviderIdentifier,patientId,payer,"
                + "measureId,outcome,collectionType\n"
                + "2024,2024-03-01,000000001,1234567893,P1,medicare,236,N/A,registry\n";

        assertThat(Run.of("check", file("a.csv", csv)).out()).contains(" What is there: \"N/A\"\n");
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        JsonNode json = MAPPER.readTree(Run.of("check", file("a.csv", HEADER + SOUND + FAULTY), "--format", "json")
                .out());

        JsonNode file = json.path("files").path(0);
        assertThat(file.path("format").asString()).isEqualTo("measureResults");
        assertThat(file.path("usable").booleanValue()).isFalse();
        assertThat(file.path("faults").path("kinds").toString()).isEqualTo("{\"count\":1}");
        assertThat(file.path("faults").path("listed").path(0).path("row").intValue())
                .isEqualTo(3);
        assertThat(file.toString()).doesNotContain("000000001");
    }

    @Test
    void eachFileOfAnArchiveIsNamed() throws IOException {
        assertThat(Run.of("check", zip("all.zip", "a.csv", HEADER + SOUND, "b.txt", "Dear all\n"))
                        .out())
                .startsWith("""
                        all.zip: a.csv: Measure results. 1 row read; all can be used.
                        all.zip: b.txt: Not recognised. The file cannot be used as it is.
                        """);
    }

    @Test
    void theTableIsGivenBackWithMarks() throws IOException {
        Path marked = folder.resolve("marked.csv");

        assertThat(Run.of("check", file("a.csv", HEADER + SOUND + FAULTY), "--mark", marked)
                        .status())
                .isEqualTo(3);

        assertThat(Files.readString(marked))
                .contains(",Error,Warning\r\n", "eligiblePopulation: The row reports on 110");
        assertThat(Run.of("check", marked).out()).contains("2 rows read; 1 cannot be used.");
    }

    @Test
    void theFileItselfIsNotOverwrittenWithMarks() throws IOException {
        Path file = file("a.csv", HEADER + SOUND);
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        for (Path same : List.of(file, link)) {
            Run run = Run.of("check", file, "--mark", same);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errors())
                    .startsWith("decile: --mark names the FILE itself, which would be lost. Name another file.\n");
        }
        assertThat(Files.readString(file)).isEqualTo(HEADER + SOUND);
    }

    @Test
    void whatIsNoTableLeavesTheOtherFileAsItWas() throws IOException {
        Path before = file("before.csv", "as it was");

        Run run = Run.of("check", file("b.txt", "Dear all\n"), "--mark", before);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).startsWith("decile: --mark takes a table; b.txt is none.\n");
        assertThat(Files.readString(before)).isEqualTo("as it was");
        assertThat(folder).isDirectoryNotContaining("glob:**.marked*");
    }

    @Test
    void aFileWithMarksReplacesTheOneBefore() throws IOException {
        Path before = file("before.csv", "as it was");

        Run.of("check", file("a.csv", HEADER + SOUND), "--mark", before);

        assertThat(Files.readString(before)).contains(",Error,Warning\r\n");
    }

    @Test
    void wrongUseIsToldInOneSentence() throws IOException {
        Path one = file("a.csv", HEADER + SOUND);
        assertThat(Run.of("check", one, "--format", "xml").errors())
                .startsWith("decile: --format is text or json, but is \"xml\".\n");
        assertThat(Run.of("check", one, one, "--mark", folder.resolve("m")).errors())
                .startsWith("decile: --mark takes a single FILE.\n");
        assertThat(Run.of("check", "gone.csv").errors())
                .startsWith("decile: gone.csv: There is no such file. Check the path.\n");
        assertThat(Run.of("convert", one, "--to", "xml").errors())
                .startsWith("decile: --to is qpp-json, but is \"xml\".\n");
        assertThat(Run.of("check", one, "--codes", file("codes.csv", "a,b\n")).status())
                .isEqualTo(2);
    }

    @Test
    void whatIsConvertedCanBeScoredAndConvertedAgain() throws IOException {
        Run once = Run.of("convert", file("a.csv", HEADER + SOUND), "--to", "qpp-json");
        Path json = file("a.json", once.out());

        assertThat(once.status()).isZero();
        assertThat(once.errors())
                .isEqualTo(
                        "decile: a.csv: warning: A table says only the year. The whole year is written as performance period, traditional MIPS as program, and no cehrtId; correct what is written where it is otherwise.\n");
        assertThat(Run.of("convert", json, "--to", "qpp-json")).isEqualTo(new Run(0, once.out(), ""));
        assertThat(MAPPER.readTree(Run.of("score", json, "--format", "json").out())
                        .path("measures"))
                .hasSize(1);
    }

    @Test
    void severalSubmissionsGoOnLinesAndFaultyOnesAreTold() throws IOException {
        String other = FAULTY.replace("000000001", "000000003");
        Run run = Run.of(
                "convert",
                file("a.csv", HEADER + SOUND + SOUND.replace("000000001", "000000002") + other),
                "--to",
                "qpp-json");

        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"entityType\":\"group\""));
        assertThat(run.errors()).startsWith("decile: a.csv: row 4, eligiblePopulation: ");
        assertThat(run.status()).isEqualTo(3);
    }

    /// Which clinician the faulty row belongs to may be just what is wrong with it.
    @Test
    void aFaultOfAPracticeInOneFileLeavesOutItsCliniciansInAnother() throws IOException {
        Path sound = file("a.csv", HEADER + SOUND.replace(",,236", ",1234567893,236") + SOUND.replace("001", "002"));
        Path broken = file("b.csv", HEADER + FAULTY);

        Run converted = Run.of("convert", sound, broken, "--to", "qpp-json");
        Run scored = Run.of("score", sound, broken, "--format", "json");

        assertThat(converted.status()).isEqualTo(3);
        assertThat(converted.out()).contains("000000002").doesNotContain("000000001");
        assertThat(scored.status()).isEqualTo(3);
        assertThat(scored.out()).isNotEmpty().doesNotContain("individual");
    }

    @Test
    void aFaultOfOneYearLeavesAnotherYearAlone() throws IOException {
        Path sound = file("a.csv", HEADER + SOUND.replace("2024", "2023"));

        assertThat(Run.of("convert", sound, file("b.csv", HEADER + FAULTY), "--to", "qpp-json")
                        .out())
                .contains("2023");
    }

    @Test
    void whatIsConvertedWithAWarningIsTold() throws IOException {
        Path file = file("a.csv", HEADER + SOUND.replace(",,236", ",1234567890,236"));

        Run run = Run.of("convert", file, "--to", "qpp-json");

        assertThat(run.status()).isZero();
        assertThat(run.errors())
                .startsWith("decile: a.csv: warning: row 2, nationalProviderIdentifier: The check digit of this NPI");
    }

    @Test
    void anArchiveIsScoredAsOneSubmission() throws IOException {
        Path zip = zip("all.zip", "a.csv", HEADER + SOUND, "b.csv", HEADER + SOUND.replace("236", "130"));

        JsonNode json = MAPPER.readTree(Run.of("score", zip, "--format", "json").out());

        assertThat(json.path("measures")).hasSize(2);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
