package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The example of 2018 that `golden/2018-cms.txt` explains, for other programs.
class ScoreJsonTest {
    private final QualityScore score = golden("2018-cms").score();
    private final ObjectNode json = ScoreJson.of(score, List.of("A warning about the file."));

    @Test
    void everyFigureIsThere() {
        assertThat(json.get("performanceYear").intValue()).isEqualTo(2018);
        assertThat(json.get("rules").stringValue()).isEqualTo("cms");
        assertThat(json.get("participation").stringValue())
                .isEqualTo(score.participation().code());
        assertThat(json.get("achievementPoints").decimalValue())
                .isEqualByComparingTo(score.achievementPoints().toBigDecimal());
        assertThat(json.get("qualityPercent").decimalValue())
                .isEqualByComparingTo(score.qualityPercent().value());
        assertThat(json.path("bonus").path("highPriority").decimalValue())
                .isEqualByComparingTo(score.bonus().highPriority().toBigDecimal());
        assertThat(json.path("weights").path("quality").decimalValue())
                .isEqualByComparingTo(score.weights().quality().value());
        assertThat(json.path("improvement").path("eligible").booleanValue())
                .isEqualTo(score.improvement().eligible());
    }

    @Test
    void everyMeasureHasItsFiguresAndReasons() {
        JsonNode measures = json.get("measures");
        assertThat(measures.size()).isEqualTo(score.measures().size()).isPositive();
        for (int i = 0; i < measures.size(); i++) {
            MeasureScore measure = score.measures().get(i);
            assertThat(measures.get(i).get("measureId").stringValue())
                    .isEqualTo(measure.key().measureId().value());
            assertThat(measures.get(i).get("points").decimalValue())
                    .isEqualByComparingTo(measure.points().toBigDecimal());
            assertThat(measures.get(i).get("selected").booleanValue()).isEqualTo(measure.isChosen());
            assertThat(measures.get(i).get("excluded").booleanValue()).isEqualTo(measure.isLeftOut());
            assertThat(measures.get(i).get("dataCompleteness").isNull())
                    .isEqualTo(measure.completeness().isEmpty());
            assertThat(measures.get(i).get("reasons").size())
                    .isEqualTo(measure.steps().size());
            assertThat(measures.get(i).path("reasons").path(0).path("code").stringValue())
                    .isEqualTo(measure.headline().reason().code());
        }
    }

    @Test
    void improvementSaysWhy() {
        assertThat(json.path("improvement").path("reasons").size())
                .isEqualTo(score.improvement().steps().size())
                .isPositive();
    }

    @Test
    void warningsAboutTheFileComeFirst() {
        assertThat(json.get("warnings").size()).isEqualTo(score.warnings().size() + 1);
        assertThat(json.path("warnings").path(0).stringValue()).isEqualTo("A warning about the file.");
    }

    @Test
    void oneLineAndIndentedAreTheSame() {
        assertThat(ScoreJson.line(json)).startsWith("{\"performanceYear\":2018").doesNotContain("\n");
        assertThat(ScoreJson.pretty(json).lines().count()).isGreaterThan(50);
        assertThat(ScoreJson.pretty(json).replaceAll("\\s", ""))
                .isEqualTo(ScoreJson.line(json).replaceAll("\\s", ""));
    }

    private static Example golden(String name) {
        return Example.in("golden.yaml")
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
