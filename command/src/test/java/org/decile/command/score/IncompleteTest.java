package org.decile.command.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.decile.command.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Nobody gets a score that rests on a part of the results, as if it were the whole.
class IncompleteTest {
    private static final String FIRST = "2024,000000001,,236,registry,100,60,40\n";
    private static final String SECOND = "2024,000000002,,236,registry,100,70,30\n";
    private static final String TOO_MANY = "2024,000000001,,130,registry,100,60,50\n";
    private static final String OF_NOBODY = "2024,12,,130,registry,100,60,40\n";
    private static final String MEND =
            "not scored, because not all of its results can be used. Mend the file, and score again.\n";

    @TempDir
    private Path folder;

    private Path sound;

    @BeforeEach
    void aTableOfTwoPractices() throws IOException {
        sound = file("sound.csv", Sample.HEADER + FIRST + SECOND);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a row that cannot be used        | 2024,000000001,,130,registry,100,60,50
            a row of nobody                  | 2024,12,,130,registry,100,60,40
            a row without its year           | ,000000001,,130,registry,100,60,40
            a row that does not fit          | 2024,000000001,,130
            """)
    void aVirtualGroupIsNotScoredWithoutOneOfItsMembersRows(String what, String row) throws IOException {
        Path table = file("table.csv", Sample.HEADER + FIRST + SECOND + row + "\n");

        Run run = together(table);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).startsWith("decile: %s: row 4".formatted(table));
    }

    @Test
    void aVirtualGroupIsNotScoredWithoutAFileOfAMember() throws IOException {
        Path broken = file("broken.csv", Sample.HEADER + TOO_MANY);

        Run run = together(sound, broken);

        assertRefused(run);
        assertThat(run.errors()).endsWith("decile: %s: Virtual group, 2024: ".formatted(broken) + MEND);
    }

    @ParameterizedTest
    @CsvSource({"gone.csv", "letter.txt"})
    void aVirtualGroupIsNotScoredWithoutAFileThatMayBeOfAMember(String name) throws IOException {
        Path letter = file("letter.txt", "Dear all\n").resolveSibling(name);

        Run run = together(sound, letter);

        assertRefused(run);
        assertThat(run.errors()).contains("decile: %s: ".formatted(letter)).endsWith("Virtual group, 2024: " + MEND);
    }

    @Test
    void aMeasureOfAMemberInTwoFilesLeavesTheVirtualGroupUnscored() throws IOException {
        assertRefused(together(sound, file("again.csv", Sample.HEADER + FIRST)));
    }

    @Test
    void casesOfAMemberThatCannotBeUsedLeaveTheVirtualGroupUnscored() throws IOException {
        Path cases = file(
                "cases.csv",
                "performanceYear,date,taxpayerIdentificationNumber,nationalProviderIdentifier,patientId,payer,"
                        + "measureId,outcome,collectionType\n"
                        + "2024,2024-03-01,000000001,1234567893,P1,medicare,130,perhaps,registry\n");

        assertRefused(together(sound, cases));
    }

    @Test
    void aFaultOfAnotherYearLeavesTheVirtualGroupAlone() throws IOException {
        Path before =
                file("before.csv", Sample.HEADER + FIRST.replace("2024", "2023") + TOO_MANY.replace("2024", "2023"));

        Run run = together(sound, before);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out().lines().map(Sample::json))
                .singleElement()
                .satisfies(json ->
                        assertThat(json.path("performanceYear").intValue()).isEqualTo(2024));
    }

    @Test
    void aYearThatIsNotAskedForLeavesTheOtherAlone() throws IOException {
        Path both = file("both.csv", Sample.HEADER + FIRST + FIRST.replace("2024", "2023"));

        Run run = Run.of("score", both, "--year", "2024", "--format", "json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(results(run))
                .extracting(json -> json.path("performanceYear").intValue())
                .containsExactly(2024);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            table of measure results  | 2024,000000001,,130,registry,100,60,50
            row of nobody beside it   | 2024,000000001,,130,registry,100,60,40;2024,12,,130,registry,100,60,40
            """)
    void aPracticeIsNotScoredWithoutOneOfItsFiles(String what, String rows) throws IOException {
        Path broken = file("broken.csv", Sample.HEADER + rows.replace(";", "\n") + "\n");

        Run run = Run.of("score", sound, broken, "--format", "json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors())
                .contains("decile: %s: Group, practice •••••0001, 2024: ".formatted(broken) + MEND)
                .doesNotContain("•••••0002");
        assertThat(results(run))
                .extracting(json -> json.path("participant").toString())
                .containsExactly("{\"taxpayerIdentificationNumber\":\"•••••0002\"}");
    }

    @Test
    void aPracticeIsNotScoredWithoutTheCasesOfAnotherFile() throws IOException {
        Path cases = file(
                "cases.csv",
                "performanceYear,date,taxpayerIdentificationNumber,nationalProviderIdentifier,patientId,payer,"
                        + "measureId,outcome,collectionType\n"
                        + "2024,2024-03-01,000000001,1234567893,P1,medicare,130,met,registry\n"
                        + "2024,2024-03-01,000000001,1234567893,P2,medicare,130,perhaps,registry\n");

        Run run = Run.of("score", sound, cases, "--format", "json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("•••••0002").doesNotContain("•••••0001");
    }

    @Test
    void aClinicianWhoseNumberCannotBeReadMayBeAnyOfThePractice() throws IOException {
        String clinician = "\"taxpayerIdentificationNumber\": \"000000001\", \"nationalProviderIdentifier\": \"%s\"";
        Path one =
                file("one.json", Sample.submission("individual", clinician.formatted("1234567893"), 2024, "236", 50));
        Path other = file("other.json", Sample.submission("individual", clinician.formatted("123"), 2024, "130", 50));

        Run run = Run.of("score", one, other, sound, "--format", "json");

        assertThat(run.errors()).endsWith("Individual, practice •••••0001, NPI 1234567893, 2024: " + MEND);
        assertThat(results(run))
                .extracting(json -> json.path("participation").asString())
                .containsExactly("group", "group");
    }

    @Test
    void whereItCannotBeToldWhoseResultsAreMissingEachResultSaysSo() throws IOException {
        Path letter = file("letter.txt", "Dear all\n");

        Run run = Run.of("score", sound, letter, "--format", "json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(results(run))
                .hasSize(2)
                .allSatisfy(json -> assertThat(json.path("warnings").toString())
                        .contains(
                                "Not all of %s can be used, and it cannot be told whose results are missing. If they are this participant's, the score is incomplete: mend the file, or leave it out, and score again."
                                        .formatted(letter)));
    }

    @Test
    void aPracticeIsNotScoredWithoutItsLineOfAnotherFile() throws IOException {
        Path lines = file(
                "many.jsonl",
                Sample.group("000000001", "9999", 50) + "\n" + Sample.group("000000003", "236", 50) + "\n");

        Run run = Run.of("score", sound, lines, "--format", "json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors()).endsWith("decile: %s: Group, practice •••••0001, 2024: ".formatted(lines) + MEND);
        assertThat(run.out()).contains("\"line\":1,\"errors\"").hasLineCount(3);
        assertThat(participants(run)).containsExactly("•••••0002");
    }

    @Test
    void aLineOfNobodyMayBeOfAPracticeInAnotherFile() throws IOException {
        Path lines = file("many.jsonl", "{}\n" + Sample.group("000000003", "236", 50) + "\n");

        Run run = Run.of("score", sound, lines, "--format", "json");

        assertThat(participants(run)).containsExactly("•••••0001", "•••••0002");
        assertThat(results(run).getLast().path("warnings").toString())
                .contains("Not all of %s can be used".formatted(lines));
    }

    @Test
    void aRowOfNobodyMayBeOfAPracticeInAnotherFile() throws IOException {
        Path other = file("other.csv", Sample.HEADER + OF_NOBODY);

        assertThat(results(Run.of("score", sound, other, "--format", "json")))
                .hasSize(2)
                .allSatisfy(json -> assertThat(json.path("warnings").toString()).contains("the score is incomplete"));
    }

    @Test
    void differentPeriodsOfOneParticipantsFilesAreTold() throws IOException {
        String dates = "\"performanceStart\": \"2024-%s-01\", \"performanceEnd\": \"2024-12-31\", \"category\"";
        Path one =
                file("one.json", Sample.group("000000001", "236", 50).replace("\"category\"", dates.formatted("01")));
        Path other =
                file("other.json", Sample.group("000000001", "130", 50).replace("\"category\"", dates.formatted("10")));

        Run run = Run.of("score", one, other, "--format", "json");

        String warning =
                "The measures by registry are of 2024-10-01 to 2024-12-31 here, of 2024-01-01 to 2024-12-31 in %s. They are taken together as results of 2024; correct the period if one of the two is wrong."
                        .formatted(one);
        assertThat(run.status()).isZero();
        assertThat(run.errors()).isEqualTo("decile: %s: warning: %s\n".formatted(other, warning));
        assertThat(Sample.json(run.out()).path("warnings").toString()).contains(warning);
    }

    private static void assertRefused(Run run) {
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).contains("Virtual group, 2024: " + MEND);
    }

    private static Run together(Path... files) {
        Object[] arguments = new Object[files.length + 5];
        arguments[0] = "score";
        System.arraycopy(files, 0, arguments, 1, files.length);
        System.arraycopy(
                new Object[] {"--participation", "virtualGroup", "--format", "json"},
                0,
                arguments,
                files.length + 1,
                4);
        return Run.of(arguments);
    }

    /// Those of whole files; a line does not name its own.
    private static List<String> participants(Run run) {
        return results(run).stream()
                .map(json -> json.path("participant")
                        .path("taxpayerIdentificationNumber")
                        .asString(""))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static List<JsonNode> results(Run run) {
        return run.out().lines().map(Sample::json).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Sample.file(folder, name, text);
    }
}
