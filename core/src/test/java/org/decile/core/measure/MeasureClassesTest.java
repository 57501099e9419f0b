package org.decile.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.decile.core.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The classes of measures that the summaries name.
class MeasureClassesTest {

    @Test
    @Requirement({"A8", "B15"})
    void theKindsOfHighPriorityMeasuresAreThoseOfTheSummaries() {
        assertThat(Arrays.stream(HighPriority.Kind.values()).map(HighPriority.Kind::label))
                .contains(
                        "Intermediate outcome",
                        "Appropriate use or efficiency",
                        "Efficiency",
                        "Patient experience",
                        "Patient safety",
                        "Care coordination");
    }

    @Test
    @Requirement("A8")
    void aProcessMeasureIsNoOutcomeMeasure() {
        assertThat(MeasureType.OUTCOME.isOutcome()).isTrue();
        assertThat(MeasureType.PROCESS.isOutcome()).isFalse();
        assertThat(MeasureType.PATIENT_EXPERIENCE.isOutcome()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"process measure", "outcome measure", "high-priority measure"})
    @Requirement("A8")
    void theGlossaryDefinesEachClass(String term) throws IOException {
        assertThat(Files.readAllLines(Path.of("../docs/glossary.md"))).anyMatch(line -> line.startsWith("| " + term));
    }
}
