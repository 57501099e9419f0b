package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.practice.PriorYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A score as the year before of the next one.
class PriorYearFiguresTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void improvementIsMeasuredAgainstAchievementWithoutBonuses(boolean sameIdentifier) {
        QualityScore score = example("2024: a small practice gets 6 points with any quality measure");

        assertThat(score.asPriorYear(sameIdentifier))
                .contains(new PriorYear(Percent.of("5"), Optional.of(Percent.of("15")), sameIdentifier, false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aYearInWhichNothingCouldBeScoredIsNone(boolean sameIdentifier) {
        assertThat(example("2022: six suppressed measures leave no place for a seventh, not even an outcome measure")
                        .asPriorYear(sameIdentifier))
                .isEmpty();
    }

    private static QualityScore example(String name) {
        return Example.files()
                .flatMap(Example::in)
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow()
                .score();
    }
}
