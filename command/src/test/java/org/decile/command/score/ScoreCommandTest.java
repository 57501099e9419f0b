package org.decile.command.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.decile.command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What goes in and comes out of `./decile score`: files, options, statuses and messages.
class ScoreCommandTest {
    private static final String ONE = "\"taxpayerIdentificationNumber\": \"000000001\"";

    @TempDir
    Path folder;

    @Test
    void eachLineGivesOneLineInOrderAndAnInvalidOneAnErrorLine() throws IOException {
        Path lines = file(
                "many.jsonl",
                Sample.group("000000001", "236", 50)
                        + "\n\n" + Sample.group("000000001", "9999", 50) + "\nnonsense\n"
                        + Sample.group("000000002", "130", 60) + "\n");

        Run run = Run.of("score", lines, "--format", "json");

        List<JsonNode> results = run.out().lines().map(Sample::json).toList();
        assertThat(results).hasSize(4);
        assertThat(results.get(0).path("measures").path(0).path("measureId").asString())
                .isEqualTo("236");
        assertThat(results.get(1).toString())
                .isEqualTo(
                        "{\"line\":3,\"errors\":[\"%s, line 3: path measurementSets[0].measurements[0].measureId: Measure 9999 is not among the measures of 2024. Look it up among the measures of the year.\"]}"
                                .formatted(lines));
        assertThat(results.get(2).path("line").intValue()).isEqualTo(4);
        assertThat(results.get(3).path("measures").path(0).path("measureId").asString())
                .isEqualTo("130");
        assertThat(run.errors().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("decile: " + lines + ", line "));
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void anInvalidFirstLineIsALineToo() throws IOException {
        Path lines = file("many.jsonl", "nonsense\n" + Sample.group("000000001", "236", 50) + "\n");

        assertThat(Run.of("score", lines, "--format", "json").out().lines()).hasSize(2);
    }

    @Test
    void severalFilesOfOneParticipantAndYearAreOneSubmission() throws IOException {
        Path one = file("one.json", Sample.group("000000001", "236", 50));
        Path other = file("other.json", Sample.group("000000001", "130", 60));

        JsonNode json = Sample.json(ok("score", one, other, "--format", "json"));

        assertThat(json.path("measures")).hasSize(2);
    }

    @Test
    void theSameMeasureInTwoFilesLeavesTheParticipantUnscored() throws IOException {
        Path one = file("one.json", Sample.group("000000001", "236", 50));
        Path other = file("other.json", Sample.group("000000001", "236", 60));

        assertThat(Run.of("score", one, other))
                .isEqualTo(new Run(
                        3,
                        "",
                        "decile: %s: Measure 236 by registry is reported in %s already. Keep it in one of the two.\n"
                                        .formatted(other, one)
                                + "decile: %s: Group, practice •••••0001, 2024: not scored, because not all of its results can be used. Mend the file, and score again.\n"
                                        .formatted(other)));
    }

    @Test
    void aParticipantIsNotScoredWithoutOneOfItsFiles() throws IOException {
        Path one = file("one.json", Sample.group("000000001", "236", 50));
        Path broken = file("broken.json", Sample.group("000000001", "130", 150));
        Path other = file("other.json", Sample.group("000000002", "236", 60));

        Run run = Run.of("score", one, broken, other, "--format", "json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(Sample.json(run.out())
                        .path("measures")
                        .path(0)
                        .path("performanceRate")
                        .intValue())
                .isEqualTo(60);
    }

    @Test
    void aTableGivesAResultForEachPracticeAndClinician() throws IOException {
        Path table = file(
                "table.csv",
                Sample.HEADER
                        + "2024,000000001,,236,registry,100,60,40\n2024,000000002,,236,registry,100,70,30\n"
                        + "2024,000000001,1234567893,236,registry,100,80,20\n");

        List<JsonNode> results =
                ok("score", table, "--format", "json").lines().map(Sample::json).toList();

        assertThat(results)
                .extracting(json -> json.path("participant").toString() + " "
                        + json.path("participation").asString())
                .containsExactly(
                        "{\"taxpayerIdentificationNumber\":\"•••••0001\"} group",
                        "{\"taxpayerIdentificationNumber\":\"•••••0001\",\"nationalProviderIdentifier\":\"1234567893\"}"
                                + " individual",
                        "{\"taxpayerIdentificationNumber\":\"•••••0002\"} group");
    }

    @Test
    void asAVirtualGroupThePracticesOfATableAreAddedUp() throws IOException {
        Path table = file(
                "table.csv",
                Sample.HEADER + "2024,000000001,,236,registry,100,60,40\n2024,000000002,,236,registry,100,70,30\n");

        JsonNode json = Sample.json(ok("score", table, "--format", "json", "--participation", "virtualGroup"));

        assertThat(json.path("participation").asString()).isEqualTo("virtualGroup");
        assertThat(json.path("measures").path(0).path("caseCount").intValue()).isEqualTo(200);
        assertThat(json.path("measures").path(0).path("performanceRate").intValue())
                .isEqualTo(65);
        assertThat(json.path("warnings").toString()).doesNotContain("at least");
    }

    @Test
    void asAVirtualGroupTheCliniciansOfATableAreLeftAside() throws IOException {
        Path table = file(
                "table.csv",
                Sample.HEADER
                        + "2024,000000001,,236,registry,100,60,40\n2024,000000002,,236,registry,100,70,30\n"
                        + "2024,000000001,1234567893,236,registry,100,80,20\n");

        JsonNode json = Sample.json(ok("score", table, "--format", "json", "--participation", "virtualGroup"));

        assertThat(json.path("measures").path(0).path("caseCount").intValue()).isEqualTo(200);
    }

    @Test
    void aVirtualGroupOfOnePracticeIsRemarkable() throws IOException {
        Path table = file("table.csv", Sample.HEADER + "2024,000000001,,236,registry,100,60,40\n");

        assertThat(Sample.json(ok("score", table, "--format", "json", "--participation", "virtualGroup"))
                        .path("warnings")
                        .toString())
                .contains("A virtual group has at least 2 members, this one 1");
    }

    @Test
    void anApmInAFileIsAnApmEntity() throws IOException {
        Path apm = file("apm.json", Sample.submission("apm", "\"entityId\": \"A1\"", 2024, "236", 50));

        assertThat(Sample.json(ok("score", apm, "--format", "json", "--participation", "apmEntity"))
                        .path("participation")
                        .asString())
                .isEqualTo("apmEntity");
    }

    @Test
    void theYearBeforeIsScoredByItsOwnRules() throws IOException {
        Path before = file("2023.json", Sample.submission("group", ONE, 2023, "236", 40));
        Path now = file("2024.json", Sample.group("000000001", "236", 80));

        assertThat(improvement(ok("score", now, "--prior", before, "--format", "json")))
                .isEqualTo(improvement(
                        ok("score", now, "--prior-achievement", "6.6666666666666666667", "--format", "json")))
                .contains("required");
    }

    @Test
    void aPriorFileOfAnotherYearIsRefused() throws IOException {
        Path before = file("2022.json", Sample.submission("group", ONE, 2022, "236", 40));
        Path now = file("2024.json", Sample.group("000000001", "236", 80));

        assertThat(Run.of("score", now, "--prior", before))
                .isEqualTo(new Run(
                        3,
                        "",
                        "decile: --prior %s: The results are of 2022, the year before 2024 is 2023. Choose the file of that year.\n"
                                .formatted(before)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --year 2023                     | performanceYear: The results are of 2024, --year says 2023. Leave the option out, or choose the file of that year.
            --participation individual      | The results are those of participation as group, --participation says individual. Leave the option out, or choose the file that it is for.
            --participation virtualGroup    | The results are those of participation as group, --participation says virtualGroup. Leave the option out, or choose the file that it is for.
            --rules aafp-summary            | There are no "aafp-summary" rules for performance year 2024; years with rules: 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026. Choose another year or --rules.
            """)
    void fileAndOptionMustAgree(String options, String message) throws IOException {
        Path one = file("one.json", Sample.group("000000001", "236", 50));

        assertThat(run(one, options)).isEqualTo(new Run(3, "", "decile: %s: %s\n".formatted(one, message)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --year 1999                     | Invalid value for option '--year': performance year must lie between 2017 and 2099, but is 1999
            --rules martian                 | There are no rules "martian"; ./decile rules lists those of each year.
            --rules acr-summary --year 2023 | There are no rules "acr-summary" of 2023; ./decile rules lists those of each year.
            --participation team            | Invalid value for option '--participation': 'team' is not one of individual, group, virtualGroup, apmEntity
            --clinicians 0                  | --clinicians must be 1 or more, but is 0.
            --clinicians few                | Invalid value for option '--clinicians': 'few' is not an int
            --status tiny                   | Invalid value for option '--status' (WORD): 'tiny' is not one of smallPractice, nonPatientFacing, hospitalBased, ascBased, facilityBased, rural, hpsa
            --reweight money                | Invalid value for option '--reweight' (CATEGORY): 'money' is not one of quality, cost, ia, pi
            --category-scores quality=5     | --category-scores cannot hold quality, which is computed; it takes cost, ia and pi.
            --category-scores cost=101      | Invalid value for option '--category-scores' (CATEGORY=PCT): a percentage lies between 0 and 100, but is 101
            --prior-score 5                 | --prior-score needs --prior-achievement, against which improvement is measured.
            --prior x --prior-achievement 5 | --prior gives the figures of the year before; leave out --prior-achievement and --prior-score.
            --prior-achievement much        | Invalid value for option '--prior-achievement': a number is written in plain digits such as 12.5
            --format xml                    | --format is text or json, but is "xml".
            --colour                        | Unknown option: '--colour'
            """)
    void wrongUseIsToldInOneSentence(String options, String message) throws IOException {
        Path one = file("one.json", Sample.group("000000001", "236", 50));

        assertThat(run(one, options))
                .isEqualTo(
                        new Run(2, "", "decile: %s\n./decile score --help lists what it takes.\n".formatted(message)));
    }

    @Test
    void withoutAFileThereIsNothingToDo() {
        assertThat(Run.of("score").status()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(Run.of("score", "gone.json"))
                .isEqualTo(new Run(3, "", "decile: gone.json: There is no such file. Check the path.\n"));
    }

    @Test
    void faultsOfATableNameRowAndColumn() throws IOException {
        Path table = file("table.csv", Sample.HEADER + "2024,000000001,,236,registry,100,60,50\n");

        assertThat(Run.of("score", table).errors())
                .isEqualTo(
                        "decile: %s: row 2, eligiblePopulation: The row reports on 110 cases, but only 100 are eligible. Cases met, not met, excluded and excepted must not be more than the eligible ones.\n"
                                .formatted(table));
    }

    @Test
    void faultsOfReplacedTablesNameTheFile() throws IOException {
        Path one = file("one.json", Sample.group("000000001", "236", 50));
        Path table = file("t.csv", "measureId,performanceYear\n236,2024\n");

        assertThat(Run.of("score", one, "--benchmarks", table).errors())
                .startsWith("decile: %s: row 1, benchmarkYear: The column is missing. Add it to the first row.\n"
                        .formatted(table));
        assertThat(Run.of("score", one, "--measures", file("m.csv", "performanceYear,measureId\n2024,a-b\n"))
                        .errors())
                .contains("row 2, measureId: \"a-b\" cannot be used here.");
    }

    @Test
    void aReplacedTableMustBeOfTheYear() throws IOException {
        Path one = file("one.json", Sample.group("000000001", "236", 50));

        assertThat(Run.of("score", one, "--measures", Sample.resource("example-2019-measures.csv"))
                        .errors())
                .isEqualTo(
                        "decile: %s: The results are of 2024, a table given with --measures or --benchmarks is of 2019. Give that of their year.\n"
                                .formatted(one));
    }

    @Test
    void otherProgramsAreScoredOnlyOnRequest() throws IOException {
        String pathway = Sample.group("000000001", "236", 50)
                .replace("\"category\"", "\"programName\": \"G0057\", \"category\"");
        Path one = file("one.json", pathway);

        assertThat(Run.of("score", one).status()).isEqualTo(3);
        Run asked = Run.of("score", one, "--as-traditional-mips", "--format", "json");
        assertThat(asked.status()).isZero();
        assertThat(asked.errors())
                .startsWith("decile: %s: warning: path measurementSets[0].programName: ".formatted(one))
                .contains("MIPS Value Pathway G0057", "CMS's score will differ");
        assertThat(Sample.json(asked.out()).path("warnings").toString())
                .contains("MIPS Value Pathway G0057", "CMS's score will differ");
    }

    @Test
    void howManyLinesAreForOtherProgramsIsTold() throws IOException {
        String pathway = Sample.group("000000001", "236", 50)
                .replace("\"category\"", "\"programName\": \"G0057\", \"category\"");
        Path lines = file("many.jsonl", pathway + "\n" + Sample.group("000000002", "236", 50) + "\n" + pathway + "\n");

        Run run = Run.of("score", lines, "--as-traditional-mips", "--format", "json");

        assertThat(run.errors())
                .isEqualTo(
                        "decile: %s: warning: 2 of the submissions are for other programs than traditional MIPS. They are scored by the rules of traditional MIPS, as asked for; CMS's scores will differ.\n"
                                .formatted(lines));
    }

    /// The counts would give 88.89%, which is another decile.
    @Test
    void aSubmittedRateIsUsedWithAWarning() throws IOException {
        String rate = Sample.group("000000001", "ACRAD37", 80)
                .replace("\"performanceMet\"", "\"performanceRate\": 90.5, \"performanceMet\"");

        JsonNode json = Sample.json(ok("score", file("one.json", rate), "--format", "json"));

        assertThat(json.path("measures").path(0).path("performanceRate").decimalValue())
                .isEqualByComparingTo("90.5");
        assertThat(json.path("warnings").toString()).contains("The counts give 80%, the submission says 90.5%.");
    }

    @Test
    void theOverallRateOfSeveralIsTheSubmittedOne() throws IOException {
        String strata = Sample.group("000000001", "AJRR7", 80)
                .replace(
                        "\"performanceMet\": 80, \"performanceNotMet\": 20, \"eligiblePopulation\": 100",
                        "\"performanceRate\": 71.5, \"strata\": ["
                                + "{\"stratum\": \"hip\", \"performanceMet\": 80, \"performanceNotMet\": 20, \"eligiblePopulation\": 100},"
                                + "{\"stratum\": \"knee\", \"performanceMet\": 60, \"performanceNotMet\": 40, \"eligiblePopulation\": 120}]");

        JsonNode measure = Sample.json(ok("score", file("one.json", strata), "--format", "json"))
                .path("measures")
                .path(0);

        assertThat(measure.path("performanceRate").decimalValue()).isEqualByComparingTo("71.5");
        assertThat(measure.path("caseCount").intValue()).isEqualTo(120);
    }

    private static String improvement(String result) {
        return Sample.json(result).path("improvement").toString();
    }

    private static Run run(Path file, String options) {
        String[] words = options.split(" ", -1);
        Object[] arguments = new Object[words.length + 2];
        arguments[0] = "score";
        arguments[1] = file;
        System.arraycopy(words, 0, arguments, 2, words.length);
        return Run.of(arguments);
    }

    private static String ok(Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private Path file(String name, String text) throws IOException {
        return Sample.file(folder, name, text);
    }
}
