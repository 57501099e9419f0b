package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One whole explained score for each year and rule set, in `golden/`, to be read as a difference when rules change.
///
/// `mvn -pl core test -Dtest=ExplanationTextTest -Dgolden.write=true` writes the files anew and fails all the same.
class ExplanationTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int WIDTH = 110;

    @TestFactory
    Stream<DynamicTest> theExplanationOfEachYearStaysAsItWasRead() {
        return Example.in("golden.yaml")
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> compare(example)));
    }

    @TestFactory
    Stream<DynamicTest> noLineIsWiderThanAPage() {
        return Example.in("golden.yaml")
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(ExplanationText.of(example.score()).lines())
                                .hasSizeGreaterThan(40)
                                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH))));
    }

    @TestFactory
    Stream<DynamicTest> nothingThatTheScoreSaysIsLeftOut() {
        return Example.in("golden.yaml")
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    QualityScore score = example.score();
                    String text = unwrapped(ExplanationText.of(score));
                    assertThat(score.measures()).isNotEmpty().allSatisfy(measure -> {
                        assertThat(text).contains(measure.key().measureId() + ", ");
                        assertThat(measure.steps()).allSatisfy(step -> saysWithLaw(text, step));
                    });
                    assertThat(score.steps()).isNotEmpty().allSatisfy(step -> saysWithLaw(text, step));
                    score.finalScore()
                            .ifPresent(known ->
                                    assertThat(known.steps()).isNotEmpty().allSatisfy(step -> saysWithLaw(text, step)));
                    assertThat(score.improvement().conditions())
                            .isNotEmpty()
                            .allSatisfy(condition -> assertThat(text)
                                    .contains((condition.met() ? "[x] " : "[ ] ") + condition.name() + ": "
                                            + condition.fact()));
                    assertThat(score.warnings())
                            .allSatisfy(warning -> assertThat(text).contains(warning));
                    assertThat(score.unconfirmed())
                            .isNotEmpty()
                            .allSatisfy(setting -> assertThat(text).contains(setting.label()));
                }));
    }

    private static void saysWithLaw(String text, Step step) {
        assertThat(text).contains(step.text() + " [" + step.law().text());
        step.law().unverified().ifPresent(why -> assertThat(text).contains("; not verified]", why + "."));
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void compare(Example example) throws IOException {
        Path file = GOLDEN.resolve(example.name() + ".txt");
        String text = ExplanationText.of(example.score());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, text);
            fail("%s was written; review the difference, then run the test without golden.write".formatted(file));
        }
        assertThat(file).exists();
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
