package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every worked example of every year and rule set, scored with and without its explanation.
class WithoutExplanationTest {

    @TestFactory
    Stream<DynamicTest> theFiguresAreTheSameAndNothingIsExplained() {
        return Example.all()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(example.scoreWithoutExplanation()).isEqualTo(bare(example.score()))));
    }

    /// The score with all its figures, reasons of state and warnings, but without steps and conditions.
    static QualityScore bare(QualityScore score) {
        return new QualityScore(
                score.year(),
                score.rules(),
                score.participation(),
                score.smallPractice(),
                score.measures().stream().map(WithoutExplanationTest::bare).toList(),
                score.missingMeasures(),
                score.achievementPoints(),
                score.availablePoints(),
                score.bonus(),
                score.achievementPercent(),
                new Improvement(
                        score.improvement().eligible(), score.improvement().percent(), List.of(), List.of()),
                score.qualityPercent(),
                score.weights(),
                score.contribution(),
                score.finalScore().map(known -> new FinalScore(known.points(), known.adjustment(), List.of())),
                List.of(),
                score.warnings(),
                score.unconfirmed());
    }

    private static MeasureScore bare(MeasureScore score) {
        return new MeasureScore(
                score.key(),
                score.measure(),
                score.performanceRate(),
                score.rateDiffers(),
                score.completeness(),
                score.cases(),
                score.benchmark(),
                score.decile(),
                score.points(),
                score.available(),
                score.state(),
                score.stateReason(),
                List.of());
    }
}
