package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// 42 CFR 414.1380(b)(1) was numbered anew for performance year 2019: scores of 2017 and 2018 cite the
/// paragraphs as they stood then.
class ParagraphNumbersTest {
    /// Paragraphs that exist in the later numbering only, or meant something else before.
    private static final String LATER = ".*414\\.1380\\(b\\)\\(1\\)\\((i|v|vi|vii)\\)\\([A-Z]\\).*";

    private static final Set<String> CATEGORY =
            Set.of("achievement-points", "achievement-percent", "available-points", "category-percent");

    @TestFactory
    Stream<DynamicTest> theYearsBefore2019CiteTheirOwnParagraphs() {
        return Stream.of("2017-cms", "2018-cms")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> verify(
                                golden(name).score(),
                                name.startsWith("2017")
                                        ? "42 CFR 414.1380(b)(1)(xv)"
                                        : "42 CFR 414.1380(b)(1)(xvii)")));
    }

    private static void verify(QualityScore score, String category) {
        List<Step> steps = Stream.concat(
                        score.steps().stream(), score.measures().stream().flatMap(measure -> measure.steps().stream()))
                .toList();
        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.law().text())
                        .as(step.text())
                        .doesNotMatch(LATER)
                        .doesNotEndWith("(b)(1)(ii)"));
        assertThat(steps)
                .filteredOn(step -> CATEGORY.contains(step.reason().code()))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(step -> assertThat(step.law().text()).isEqualTo(category));
    }

    private static Example golden(String name) {
        return Example.in("golden.yaml")
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
