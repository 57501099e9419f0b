package org.decile.command.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.decile.command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON result: CMS's published scoring example to the digit, and the schema.
class ScoreJsonResultTest {
    private static final Path SCHEMA = Path.of("../docs/score-result.schema.json");

    @TempDir
    Path folder;

    /// The example is CMS's own scoring response; rates, ladders and completeness are those it shows.
    @Test
    void cmssPublishedScoringExampleComesOutToTheDigit() {
        JsonNode json = Sample.json(example("json").out());

        assertThat(points(json, "110")).isEqualByComparingTo("8.9585");
        assertThat(points(json, "046")).isEqualByComparingTo("3");
        assertThat(points(json, "ACRAD15")).isEqualByComparingTo("3");
        assertThat(measure(json, "110").get("decile").intValue()).isEqualTo(8);
        assertThat(measure(json, "ACRAD15").get("dataCompleteness").decimalValue())
                .isEqualByComparingTo("11");
        assertThat(number(json, "achievementPoints")).isEqualByComparingTo("14.9585");
        assertThat(number(json, "availablePoints")).isEqualByComparingTo("60");
        assertThat(json.path("bonus").path("smallPractice").decimalValue()).isEqualByComparingTo("6");
        assertThat(number(json, "qualityPercent").toPlainString()).isEqualTo("34.93083333333333333333333333333333");
        assertThat(number(json, "qualityWeight")).isEqualByComparingTo("60");
        assertThat(number(json, "qualityContribution")).isEqualByComparingTo("20.9585");
        assertThat(json.get("finalScore").isNull()).isTrue();
    }

    @Test
    void theExplanationOfTheExampleReadsAsItDid() throws IOException {
        assertThat(example("text").out()).isEqualTo(Files.readString(Sample.resource("example-2019.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "finalScore", "many", "table"})
    void everyResultFitsTheSchema(String kind) throws IOException {
        JsonNode schema = Sample.json(Files.readString(SCHEMA));

        assertThat(results(kind))
                .isNotEmpty()
                .allSatisfy(
                        result -> assertThat(JsonShape.breaches(schema, result)).isEmpty());
    }

    @Test
    void theSchemaIsHeldAgainstEveryValue() throws IOException {
        JsonNode schema = Sample.json(Files.readString(SCHEMA));
        ObjectNode result = (ObjectNode) results("one").getFirst();
        result.put("rules", 1).put("surplus", true).remove("bonus");
        ((ObjectNode) result.get("measures").get(0)).put("collectionType", "fax");

        assertThat(JsonShape.breaches(schema, result))
                .containsExactlyInAnyOrder(
                        "$: bonus is missing",
                        "$.rules: 1 is no \"string\"",
                        "$: surplus is not in the schema",
                        "$.measures[0].collectionType: \"fax\" is none of [\"electronicHealthRecord\",\"registry\",\"claims\","
                                + "\"cmsWebInterface\",\"certifiedSurveyVendor\",\"administrativeClaims\"]");
    }

    @Test
    void withTheOtherCategoriesThereIsAFinalScore() throws IOException {
        // 6 of 60 points at 30%, and 50% at 30%, 100% at 15%, 100% at 25%
        JsonNode json = results("finalScore").getFirst();

        assertThat(number(json, "finalScore")).isEqualByComparingTo("58");
    }

    private List<JsonNode> results(String kind) throws IOException {
        Path one = Sample.file(folder, "one.json", Sample.group("000000001", "236", 50));
        Path other = Sample.file(folder, "other.json", Sample.group("000000002", "130", 50));
        Path table = Sample.file(
                folder,
                "table.csv",
                Sample.HEADER + "2024,000000001,,236,registry,100,60,40\n"
                        + "2024,000000001,1234567893,130,registry,9,0,0\n");
        Run run = switch (kind) {
            case "finalScore" -> Run.of("score", one, "--format", "json", "--category-scores", "cost=50,ia=100,pi=100");
            case "many" -> Run.of("score", one, other, "--format", "json");
            case "table" -> Run.of("score", table, "--format", "json");
            default -> Run.of("score", one, "--format", "json", "--prior-achievement", "10", "--prior-score", "10");
        };
        assertThat(run.status()).as(run.errors()).isZero();
        Stream<String> texts = run.out().startsWith("{\n") || run.out().startsWith("{\r")
                ? Stream.of(run.out())
                : run.out().lines();
        return texts.map(Sample::json).toList();
    }

    private static Run example(String format) {
        Run run = Run.of(
                "score",
                Sample.resource("example-2019.json"),
                "--measures",
                Sample.resource("example-2019-measures.csv"),
                "--benchmarks",
                Sample.resource("example-2019-benchmarks.csv"),
                "--status",
                "smallPractice",
                "--reweight",
                "cost",
                "--format",
                format);
        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    private static BigDecimal points(JsonNode json, String id) {
        return measure(json, id).get("points").decimalValue();
    }

    private static JsonNode measure(JsonNode json, String id) {
        return json.get("measures")
                .valueStream()
                .filter(measure -> measure.get("measureId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(JsonNode json, String name) {
        return json.get(name).decimalValue();
    }
}
