package org.decile.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `./decile convert` keeps of what a file says, and what it says where it cannot.
class ConvertCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void periodProgramAndRecordSystemStayAsTheyAre() throws IOException {
        String json = submission(
                set("mips", "0015C1235689784", "2024-10-01", "236"), set("G0057", "0015HELLO", "2024-01-01", "130"));

        Run run = convert(file("a.json", json));

        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(MAPPER.readTree(run.out())).isEqualTo(MAPPER.readTree(json));
    }

    @Test
    void whatAFileDoesNotSayIsNotWritten() throws IOException {
        String json = submission(set("mips", "x", "2024-01-01", "236")
                .replace("\"cehrtId\": \"x\",", "")
                .replace("\"performanceStart\": \"2024-01-01\", \"performanceEnd\": \"2024-12-31\",", ""));

        Run run = convert(file("a.json", json));

        assertThat(run.errors()).isEmpty();
        assertThat(MAPPER.readTree(run.out())).isEqualTo(MAPPER.readTree(json));
    }

    @Test
    void aPathwayBecomesTraditionalMipsOnlyOnRequestAndWithAWarning() throws IOException {
        String json = submission(set("G0057", "x", "2024-01-01", "236"));
        Path file = file("a.json", json);

        Run run = Run.of("convert", file, "--to", "qpp-json", "--as-traditional-mips");

        assertThat(run.status()).isZero();
        assertThat(run.errors())
                .isEqualTo(
                        "decile: a.json: warning: Measures for the MIPS Value Pathway G0057 are written for traditional MIPS (programName mips), as asked for. To keep the program, leave out --as-traditional-mips.\n");
        assertThat(MAPPER.readTree(run.out())).isEqualTo(MAPPER.readTree(json.replace("G0057", "mips")));
    }

    @Test
    void whatIsNotWrittenIsNamedWithWhoseItIs() throws IOException {
        String quality = set("mips", "x", "2024-01-01", "236");
        String json = submission(quality, other("ia", "IA_EPA_1", "IA_BE_6"), other("pi", "PI_EP_1"));

        Run run = convert(file("a.json", json));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors())
                .endsWith(
                        "decile: a.json: Group, practice •••••0001, 2024: not all is written. Only quality is; left out: Improvement Activities (1 set, 2 measurements), Promoting Interoperability (1 set, 1 measurement). Add what is left out to the result from the file.\n");
        assertThat(MAPPER.readTree(run.out())).isEqualTo(MAPPER.readTree(submission(quality)));
    }

    @Test
    void aSubgroupStaysOne() throws IOException {
        String json = submission(set("G0057", "x", "2024-01-01", "236"))
                .replace(
                        "\"group\", \"taxpayerIdentificationNumber\": \"000000001\"",
                        "\"subgroup\", \"entityId\": \"S1\"");

        Run run = convert(file("a.json", json));

        assertThat(run.errors()).isEmpty();
        assertThat(MAPPER.readTree(run.out())).isEqualTo(MAPPER.readTree(json));
    }

    @Test
    void whatFilesOfOneParticipantSayDifferentlyIsLeftOutAndTold() throws IOException {
        Path one = file("one.json", submission(set("mips", "A1", "2024-01-01", "236")));
        Path other = file("other.json", submission(set("mips", "B2", "2024-10-01", "130")));

        Run run = Run.of("convert", one, other, "--to", "qpp-json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors()).isEqualTo("""
                        decile: other.json: warning: The measures by electronicHealthRecord are of 2024-10-01 to 2024-12-31 here, of 2024-01-01 to 2024-12-31 in one.json. They are taken together as results of 2024; correct the period if one of the two is wrong.
                        decile: cehrtId of the set electronicHealthRecord, mips of practice •••••0001 is left out. A set says it once, but its measures come with A1 and B2. Write the right one into the result, or convert the files one by one.
                        decile: performanceStart of the set electronicHealthRecord, mips of practice •••••0001 is left out. A set says it once, but its measures come with 2024-01-01 and 2024-10-01. Write the right one into the result, or convert the files one by one.
                        """);
        JsonNode set = MAPPER.readTree(run.out()).path("measurementSets").path(0);
        assertThat(set.propertyNames())
                .containsExactly("category", "submissionMethod", "programName", "performanceEnd", "measurements");
        assertThat(set.path("measurements")).hasSize(2);
    }

    @Test
    void whatOnlyOneFileSaysIsWrittenForAllWithAWarning() throws IOException {
        String without = submission(set("mips", "x", "2024-01-01", "130")).replace("\"cehrtId\": \"x\",", "");
        Path one = file("one.json", submission(set("mips", "A1", "2024-01-01", "236")));

        Run run = Run.of("convert", one, file("other.json", without), "--to", "qpp-json");

        assertThat(run.status()).isZero();
        assertThat(run.errors())
                .isEqualTo(
                        "decile: cehrtId of the set electronicHealthRecord, mips of practice •••••0001 is A1 for all its measures, though some come without it. Check it, or convert the files one by one.\n");
    }

    @Test
    void nobodysSubmissionIsWrittenWithoutAPartOfIt() throws IOException {
        Path one = file("one.json", submission(set("mips", "A1", "2024-01-01", "236")));
        Path broken = file("broken.json", submission(set("mips", "A1", "2024-01-01", "9999")));

        Run run = Run.of("convert", one, broken, "--to", "qpp-json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .endsWith(
                        "decile: broken.json: Group, practice •••••0001, 2024: not written, because not all of its results can be used. Mend the file, and convert again.\n");
    }

    @Test
    void aFileOfNobodyKnowsWhomIsTold() throws IOException {
        Path one = file("one.json", submission(set("mips", "A1", "2024-01-01", "236")));

        Run run = Run.of("convert", one, file("letter.txt", "Dear all"), "--to", "qpp-json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.errors())
                .endsWith(
                        "decile: letter.txt: warning: The file cannot be used as a whole, and it cannot be told whose results are missing, so what is written may be incomplete. Mend the file, and convert again.\n");
    }

    private static Run convert(Path file) {
        return Run.of("convert", file, "--to", "qpp-json");
    }

    private static String set(String program, String cehrtId, String start, String measure) {
        return """
            {"category": "quality", "submissionMethod": "electronicHealthRecord", "programName": "%s", "cehrtId": "%s",
             "performanceStart": "%s", "performanceEnd": "2024-12-31", "measurements": [{"measureId": "%s", "value":
             {"isEndToEndReported": true, "eligiblePopulation": 100, "performanceMet": 60, "performanceNotMet": 40,
              "eligiblePopulationExclusion": 0, "eligiblePopulationException": 0}}]}""".formatted(program, cehrtId, start, measure);
    }

    private static String other(String category, String... measures) {
        return "{\"category\": \"%s\", \"programName\": \"mips\", \"measurements\": [%s]}"
                .formatted(
                        category,
                        Stream.of(measures)
                                .map(id -> "{\"measureId\": \"%s\", \"value\": true}".formatted(id))
                                .collect(Collectors.joining(",")));
    }

    private static String submission(String... sets) {
        return "{\"entityType\": \"group\", \"taxpayerIdentificationNumber\": \"000000001\", \"performanceYear\": 2024, \"measurementSets\": [%s]}"
                .formatted(String.join(",", sets));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
