package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples as one test for each file, for mutation tests alone: those start each test by itself, and
/// starting takes longer than scoring an example.
class ScoringExamplesByFile {

    static Stream<String> files() {
        return Example.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void examples(String file) {
        Example.in(file).forEach(example -> {
            QualityScore score = example.score();
            ExpectedScore.verify(example, score);
            assertThat(example.scoreWithoutExplanation()).isEqualTo(WithoutExplanationTest.bare(score));
        });
    }
}
