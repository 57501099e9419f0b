package org.decile.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.MeasureType;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.component.OpenPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Requirement A8: measure classes are defined and shown with each measure")
@ExtendWith(OpenPage.class)
class MeasureClassesTest {

    private static final Path GLOSSARY = Path.of("../docs/glossary.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | 317 | Process. | generally recommended care was given, to healthy people or for a given condition
            2024 | 355 | Outcome. | the effect of care on the patients' health
            2024 | 001 | Intermediate outcome. | counts as an outcome measure
            2024 | 321 | Patient engagement and experience. | how patients experienced their care
            """)
    void a_measures_page_says_its_class_and_what_it_means(int year, String id, String name, String meaning) {
        assertThat(facts(year, id)).containsIgnoringCase(name).contains(meaning);
    }

    @ParameterizedTest
    @EnumSource
    void every_class_has_a_meaning(MeasureType type) {
        assertThat(MeasureText.meaning(type)).startsWith("Looks at ").endsWith(".");
    }

    @Test
    void a_high_priority_measure_says_why_it_is_one() {
        assertThat(facts(2024, "238")).contains("Patient safety", "is asked for where no outcome measure applies");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"process measure", "outcome measure", "high-priority measure", "patient experience measure"})
    void the_glossary_defines_it(String term) throws IOException {
        assertThat(Files.readAllLines(GLOSSARY)).anyMatch(line -> line.startsWith("| %s | ".formatted(term)));
    }

    private static String facts(int year, String id) {
        return new MeasurePresenter(Benchmarks::builtIn)
                .page(new PerformanceYear(year), MeasureId.of(id))
                .map(MeasureFacts::of)
                .orElseThrow()
                .getElement()
                .getOuterHTML();
    }
}
