package org.decile.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.decile.core.law.Citation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
    private static final String CASE_MINIMUM =
            "  case-minimum: { value: 20, unit: cases, law: \"42 CFR 414.1380(b)(1)(iii)\" }\n";

    @Test
    void readsEveryFigureWithUnitAndLaw() throws IOException {
        QualityPolicy policy = PolicyFile.read("quality-2024.yaml", file().getBytes(StandardCharsets.UTF_8));

        assertThat(policy.year()).isEqualTo(new PerformanceYear(2024));
        assertThat(policy.rules()).isEqualTo(RuleSetId.CMS);
        assertThat(policy.provisional()).isFalse();
        assertThat(policy.reporting().completeness().value()).isEqualTo(Percent.of("75"));
        assertThat(policy.measures().newMeasureFloors().value()).containsExactly(Points.of("7"), Points.of("5"));
        Parameter<Integer> cases = policy.reporting().caseMinimum();
        assertThat(cases.key()).isEqualTo("reporting.case-minimum");
        assertThat(cases.unit()).isEqualTo("cases");
        assertThat(cases.law().text()).isEqualTo("42 CFR 414.1380(b)(1)(iii)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cases: 20                                           | reporting.case-minimum: is missing; a year's file states every parameter
            case-minimum: 20                                    | reporting.case-minimum: must be a mapping of keys to values
            case-minimum: { unit: cases, law: x }               | reporting.case-minimum: has no value; write value: ...
            case-minimum: { value: 20, law: x }                 | reporting.case-minimum: has no unit; every figure needs value, unit and law
            case-minimum: { value: 20, unit: cases }            | reporting.case-minimum: has no law; every figure needs value, unit and law
            case-minimum: { value: few, unit: cases, law: x }   | reporting.case-minimum: must be a whole number, but is few
            case-minimum: { value: 20.5, unit: cases, law: x }  | reporting.case-minimum: must be a whole number, but is 20.5
            case-minimum: { value: 20, unit: c, law: x, by: y } | reporting.case-minimum: has the unknown part "by"; known are value, unit, law, unverified
            """)
    void refusesWhatIsOutOfForm(String entry, String message) throws IOException {
        String broken = file().replace(CASE_MINIMUM, "  " + entry + "\n");

        assertThatThrownBy(() -> PolicyFile.read("my.yaml", broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PolicyFileException.class)
                .hasMessage("my.yaml: " + message);
    }

    @Test
    void refusesAKeyNobodyKnows() throws IOException {
        String broken =
                file().replace(CASE_MINIMUM, CASE_MINIMUM + "  case-maximum: { value: 20, unit: cases, law: x }\n");

        assertThatThrownBy(() -> PolicyFile.read("my.yaml", broken.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("my.yaml: reporting.case-maximum: is not a known key; remove it or check its spelling");
    }

    @Test
    void refusesAChoiceThatIsNone() throws IOException {
        String broken = file().replace("value: engine4dp", "value: banker");

        assertThatThrownBy(() -> PolicyFile.read("my.yaml", broken.getBytes(StandardCharsets.UTF_8)))
                .hasMessage(
                        "my.yaml: measure-points.rounding: must be one of [engine4dp, tenths-ceiling9], but is banker");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            value: [group, virtualGroup, apmEntity], unit: participations with | value: [group, club], unit: participations with | reporting.survey-participations: must be a list, but is [group, club]
            value: [nonPatientFacing, | value: [tiny, | weights.automatically-reweighted-statuses: must be a list, but is [tiny, hospitalBased, ascBased, smallPractice]
            "    cost: { value: [55," | "    costs: { value: [55," | weights.without.costs: must be named by none, or by some of quality, cost, ia and pi with hyphens between them
            ""479":" | ""4.79":" | administrative-claims-measures.4.79: must be named by a measure id
            """)
    void refusesANameThatIsNone(String was, String is, String message) throws IOException {
        String file = file();
        assertThat(file).contains(bare(was));

        assertThatThrownBy(() -> PolicyFile.read(
                        "my.yaml", file.replace(bare(was), bare(is)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PolicyFileException.class)
                .hasMessage("my.yaml: " + message);
    }

    @Test
    void refusesAKeyThatStandsTwice() throws IOException {
        String broken = file().replace(CASE_MINIMUM, CASE_MINIMUM + CASE_MINIMUM);

        assertThatThrownBy(() -> PolicyFile.read("my.yaml", broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PolicyFileException.class)
                .hasMessageContaining("case-minimum");
    }

    @Test
    void readsTheParagraphsBehindSteps() throws IOException {
        CitationPolicy citations = PolicyFile.read("quality-2024.yaml", file().getBytes(StandardCharsets.UTF_8))
                .citations();

        assertThat(citations.category()).isEqualTo(Citation.of("42 CFR 414.1380(b)(1)(vii)"));
        assertThat(citations.measures()).isEqualTo(Citation.of("42 CFR 414.1380(b)(1)(i)"));
        assertThat(citations.benchmarks()).isEqualTo(Citation.of("42 CFR 414.1380(b)(1)(ii)"));
        assertThat(citations.priorYear()).isEqualTo(Citation.of("42 CFR 414.1380(b)(1)(vi)(A)"));
        assertThat(citations.fullParticipation()).isEqualTo(Citation.of("42 CFR 414.1380(b)(1)(vi)(F)"));
        assertThat(citations.unscoredClaimsMeasures()).isEqualTo(Citation.of("42 CFR 414.1380(b)(1)(i)(A)(2)(ii)"));
        assertThat(citations.unscoredWebInterfaceMeasures())
                .isEqualTo(Citation.of("42 CFR 414.1380(b)(1)(i)(A)(2)(i)"));
    }

    @Test
    void keepsOtherReadingsOfAFigureAsTexts() throws IOException {
        String other = file().replace(
                        "other-readings: {}",
                        "other-readings:\n  data-completeness: { value: 60, unit: percent, law: a summary }\n");
        QualityPolicy policy = PolicyFile.read("quality-2024.yaml", other.getBytes(StandardCharsets.UTF_8));

        assertThat(policy.otherReadings())
                .containsExactly(entry(
                        "data-completeness",
                        new Parameter<>(
                                "other-readings.data-completeness", "60", "percent", Citation.of("a summary"))));
    }

    @ParameterizedTest(name = "year {0}: {1}")
    @CsvSource({"0, none", "1, 7", "2, 5", "3, none"})
    void aNewMeasureHasAFloorInAsManyYearsAsTheFileLists(int nthYear, String floor) throws IOException {
        MeasurePolicy measures = PolicyFile.read("quality-2024.yaml", file().getBytes(StandardCharsets.UTF_8))
                .measures();

        assertThat(measures.newMeasureFloor(nthYear).map(Points::toString).orElse("none"))
                .isEqualTo(floor);
    }

    @Test
    void pointsMayDependOnSize() throws IOException {
        BySize points = PolicyFile.read("quality-2024.yaml", file().getBytes(StandardCharsets.UTF_8))
                .measures()
                .lackOfBenchmark();

        assertThat(points.forSmall(true).value()).isEqualTo(Points.of(3));
        assertThat(points.forSmall(false).value()).isEqualTo(Points.ZERO);
    }

    private static String bare(String quoted) {
        return quoted.startsWith("\"") ? quoted.substring(1, quoted.length() - 1) : quoted;
    }

    private static String file() throws IOException {
        try (var stream = Objects.requireNonNull(PolicyFileTest.class.getResourceAsStream("quality-2024.yaml"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(CASE_MINIMUM);
            return text;
        }
    }
}
