package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;

/// Holds the score of an example against what the example expects.
final class ExpectedScore {
    private ExpectedScore() {}

    static void verify(Example example, QualityScore score) {
        assertThat(example.expected()).as(example.source()).isNotEmpty();
        assertThat(score.measures()).as(example.source()).allSatisfy(ExpectedScore::saysWhy);
        example.expected().forEach((what, expected) -> verify(example, score, what, expected));
    }

    /// Every measure has a reason to count or not, and tells it.
    private static void saysWhy(MeasureScore measure) {
        assertThat(measure.steps())
                .extracting(Step::reason)
                .contains(measure.stateReason().orElseThrow());
    }

    private static void verify(Example example, QualityScore score, String what, Object expected) {
        String place = example.source() + ", " + what;
        switch (what) {
            case "points" ->
                Yaml.map(expected)
                        .forEach((id, points) -> assertThat(measure(score, id).points())
                                .as(place + " of " + id)
                                .isEqualTo(Points.of(points.toString())));
            case "decile" ->
                Yaml.map(expected)
                        .forEach((id, decile) -> assertThat(measure(score, id).decile())
                                .as(place + " of " + id)
                                .contains((Integer) decile));
            case "rate" ->
                Yaml.map(expected)
                        .forEach((id, rate) -> assertThat(measure(score, id).performanceRate())
                                .as(place + " of " + id)
                                .hasToString("Optional[" + rate + "]"));
            case "cases" ->
                Yaml.map(expected)
                        .forEach((id, cases) -> assertThat(measure(score, id).cases())
                                .as(place + " of " + id)
                                .isEqualTo(Long.parseLong(cases.toString())));
            case "reason" ->
                Yaml.map(expected)
                        .forEach((id, code) -> assertThat(
                                        measure(score, id).headline().reason().code())
                                .as(place + " of " + id)
                                .isEqualTo(code));
            case "sentence" ->
                Yaml.map(expected)
                        .forEach((id, text) -> assertThat(
                                        measure(score, id).headline().text())
                                .as(place + " of " + id)
                                .isEqualTo(text));
            case "because" ->
                Yaml.map(expected)
                        .forEach((id, code) -> assertThat(
                                        codes(measure(score, id).steps()))
                                .as(place + " of " + id)
                                .contains(code.toString()));
            case "chosen" ->
                assertThat(score.chosen().stream().map(m -> m.key().measureId().value()))
                        .as(place)
                        .containsExactlyInAnyOrderElementsOf(((List<?>) expected)
                                .stream().map(Object::toString).toList());
            case "finalSteps" ->
                assertThat(codes(finalScore(score).steps()))
                        .as(place)
                        .containsAll(((List<?>) expected)
                                .stream().map(Object::toString).toList());
            case "steps" ->
                assertThat(codes(score.steps()))
                        .as(place)
                        .containsAll(((List<?>) expected)
                                .stream().map(Object::toString).toList());
            case "withoutFinalSteps" ->
                assertThat(codes(finalScore(score).steps())).as(place).doesNotContainAnyElementsOf(texts(expected));
            case "says" ->
                assertThat(ExplanationText.of(score).replaceAll("\\s+", " "))
                        .as(place)
                        .contains(texts(expected));
            case "saysNothingOf" ->
                assertThat(ExplanationText.of(score).replaceAll("\\s+", " "))
                        .as(place)
                        .doesNotContain(texts(expected));
            case "withoutSteps" ->
                assertThat(codes(score.steps())).as(place).doesNotContainAnyElementsOf(texts(expected));
            case "warnings" ->
                assertThat(texts(expected))
                        .as(place)
                        .allSatisfy(text -> assertThat(score.warnings())
                                .anySatisfy(warning -> assertThat(warning).contains(text)));
            case "withoutWarnings" ->
                assertThat(texts(expected))
                        .as(place)
                        .allSatisfy(text -> assertThat(score.warnings())
                                .allSatisfy(warning -> assertThat(warning).doesNotContain(text)));
            case "missing" -> assertThat(score.missingMeasures()).as(place).isEqualTo(expected);
            case "weights" ->
                assertThat(weights(score.weights()))
                        .as(place)
                        .isEqualTo(((List<?>) expected)
                                .stream().map(ExpectedScore::decimals).toList());
            case "additional" ->
                assertThat(finalScore(score).adjustment().additional())
                        .as(place)
                        .isEqualTo(expected);
            case "finalScoreKnown" ->
                assertThat(score.finalScore().isPresent()).as(place).isEqualTo(expected);
            case "improvementEligible" ->
                assertThat(score.improvement().eligible()).as(place).isEqualTo(expected);
            default -> assertThat(figure(score, what)).as(place).isEqualTo(decimals(expected));
        }
    }

    /// Compared at the four decimals CMS prints.
    private static BigDecimal figure(QualityScore score, String what) {
        return switch (what) {
            case "achievementPoints" -> decimals(score.achievementPoints());
            case "availablePoints" -> decimals(score.availablePoints());
            case "highPriorityBonus" -> decimals(score.bonus().highPriority());
            case "endToEndBonus" -> decimals(score.bonus().endToEnd());
            case "smallPracticeBonus" -> decimals(score.bonus().smallPractice());
            case "complexOrganization" -> decimals(score.bonus().complexOrganization());
            case "achievementPercent" -> decimals(score.achievementPercent());
            case "improvementPercent" -> decimals(score.improvement().percent());
            case "qualityPercent" -> decimals(score.qualityPercent());
            case "qualityWeight" -> decimals(score.weights().quality());
            case "contribution" -> decimals(score.contribution());
            case "finalScore" -> decimals(finalScore(score).points());
            case "adjustmentLeast" -> decimals(finalScore(score).adjustment().least());
            case "adjustmentMost" -> decimals(finalScore(score).adjustment().most());
            default -> throw new IllegalArgumentException("examples cannot expect \"" + what + "\"");
        };
    }

    private static FinalScore finalScore(QualityScore score) {
        return score.finalScore().orElseThrow(() -> new AssertionError("the final score is not known"));
    }

    private static List<BigDecimal> weights(Weights weights) {
        return Stream.of(PerformanceCategory.values())
                .map(weights::of)
                .map(ExpectedScore::decimals)
                .toList();
    }

    private static BigDecimal decimals(Object value) {
        String text = value instanceof Percent percent ? percent.toText(4) : value.toString();
        return new BigDecimal(text).setScale(4);
    }

    private static List<String> texts(Object expected) {
        return ((List<?>) expected).stream().map(Object::toString).toList();
    }

    private static List<String> codes(List<Step> steps) {
        return steps.stream().map(step -> step.reason().code()).toList();
    }

    /// The measure by id, or by id and collection type code where it was reported twice.
    private static MeasureScore measure(QualityScore score, String id) {
        return score.measures().stream()
                .filter(measure -> id.equals(measure.key().measureId().value())
                        || id.equals(measure.key().measureId() + " "
                                + measure.key().collectionType().code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no measure " + id + " in the score"));
    }
}
