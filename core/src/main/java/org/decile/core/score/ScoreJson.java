package org.decile.core.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An explained score as JSON, for other programs; `docs/score-result.schema.json` describes it. Every number has its
/// full figure: exact, or a quotient with 34 digits.
public final class ScoreJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ScoreJson() {}

    /// The score as an object.
    ///
    /// @param further warnings about the results it was made from; they precede its own
    public static ObjectNode of(QualityScore score, List<String> further) {
        ObjectNode json = object();
        json.put("performanceYear", score.year().value());
        json.put("rules", score.rules().value());
        json.put("participation", score.participation().code());
        ArrayNode measures = json.putArray("measures");
        score.measures().forEach(measure -> measure(measure, measures.addObject()));
        json.put("achievementPoints", number(score.achievementPoints()));
        json.put("availablePoints", number(score.availablePoints()));
        bonus(score.bonus(), json.putObject("bonus"));
        json.put("achievementPercent", score.achievementPercent().value());
        improvement(score.improvement(), json.putObject("improvement"));
        json.put("qualityPercent", score.qualityPercent().value());
        json.put("qualityWeight", score.weights().quality().value());
        weights(score.weights(), json.putObject("weights"));
        json.put("qualityContribution", score.contribution().value());
        json.put("finalScore", number(score.finalScore().map(FinalScore::points)));
        ArrayNode warnings = json.putArray("warnings");
        Stream.concat(further.stream(), score.warnings().stream()).forEach(warnings::add);
        return json;
    }

    /// An object to be filled.
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// An object on one line.
    public static String line(ObjectNode json) {
        return MAPPER.writeValueAsString(json);
    }

    /// An object on several lines, indented.
    public static String pretty(ObjectNode json) {
        return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json);
    }

    private static void measure(MeasureScore measure, ObjectNode json) {
        json.put("measureId", measure.key().measureId().value());
        json.put("collectionType", measure.key().collectionType().code());
        json.put(
                "performanceRate",
                measure.performanceRate().map(Rate::toBigDecimal).orElse(null));
        json.put("dataCompleteness", number(measure.completeness()));
        json.put("caseCount", measure.cases());
        json.put("decile", measure.decile().orElse(null));
        json.put("points", number(measure.points()));
        json.put("availablePoints", number(measure.available()));
        json.put("selected", measure.isChosen());
        json.put("excluded", measure.state() == MeasureScore.State.EXCLUDED);
        reasons(measure.steps(), json.putArray("reasons"));
    }

    private static void bonus(Bonus bonus, ObjectNode json) {
        json.put("highPriority", number(bonus.highPriority()));
        json.put("endToEnd", number(bonus.endToEnd()));
        json.put("smallPractice", number(bonus.smallPractice()));
        json.put("complexOrganization", number(bonus.complexOrganization()));
    }

    private static void improvement(Improvement improvement, ObjectNode json) {
        json.put("eligible", improvement.eligible());
        json.put("percent", improvement.percent().value());
        reasons(improvement.steps(), json.putArray("reasons"));
    }

    private static void weights(Weights weights, ObjectNode json) {
        json.put("quality", weights.quality().value());
        json.put("cost", weights.cost().value());
        json.put("ia", weights.improvementActivities().value());
        json.put("pi", weights.promotingInteroperability().value());
    }

    private static void reasons(List<Step> steps, ArrayNode json) {
        steps.forEach(step -> json.addObject()
                .put("code", step.reason().code())
                .put("text", step.text())
                .put("law", step.law().toString()));
    }

    private static BigDecimal number(Points points) {
        return points.toBigDecimal();
    }

    private static @Nullable BigDecimal number(Optional<Percent> percent) {
        return percent.map(Percent::value).orElse(null);
    }
}
