package org.decile.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {
    private static final String CASES =
            "  case-minimum: { value: 20, unit: cases, law: \"42 CFR 414.1380(b)(1)(iii)\" }";
    private static final String CLAIMS = "administrative-claims-measures:\n";
    private static final String NEW_CLAIMS_MEASURE = CLAIMS + """
              "999":
                cases: { value: 10, unit: cases, law: x }
                clinicians: { value: 1, unit: eligible clinicians, law: x }
                participations: { value: [group], unit: participations, law: x }
            """;
    private static String file = "";

    @BeforeAll
    static void readFile() throws IOException {
        try (var stream = Objects.requireNonNull(PolicyDifferenceTest.class.getResourceAsStream("quality-2024.yaml"))) {
            file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSameRulesDoNotDiffer() {
        assertThat(PolicyDifference.between(policy(file), policy(file)).changes())
                .isEmpty();
    }

    @Test
    void namesAChangedFigureWithBothValues() {
        assertThat(changesWhen(CASES, CASES.replace("20", "21")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.key()).isEqualTo("reporting.case-minimum");
                    assertThat(change.kind()).isEqualTo(ParameterChange.Kind.CHANGED);
                    assertThat(change.valueBefore()).contains("20");
                    assertThat(change.valueAfter()).contains("21");
                });
    }

    @Test
    void countsAnotherUnitAsAnotherValue() {
        assertThat(changesWhen(CASES, CASES.replace("unit: cases", "unit: unique patients")))
                .extracting(ParameterChange::kind)
                .containsExactly(ParameterChange.Kind.CHANGED);
    }

    @Test
    void tellsAnotherCitationFromAnotherValue() {
        assertThat(changesWhen(CASES, CASES.replace("(iii)", "(iv)")))
                .extracting(ParameterChange::kind)
                .containsExactly(ParameterChange.Kind.LAW_CHANGED);
    }

    @Test
    void tellsAFigureThatIsNoLongerVerified() {
        assertThat(changesWhen(CASES, CASES.replace(" }", ", unverified: from memory }")))
                .extracting(ParameterChange::kind)
                .containsExactly(ParameterChange.Kind.LAW_CHANGED);
    }

    @Test
    void namesAddedFiguresInTheOrderOfTheFile() {
        assertThat(changesWhen(CLAIMS, NEW_CLAIMS_MEASURE))
                .extracting(ParameterChange::key, ParameterChange::kind)
                .containsExactly(
                        claims("cases", ParameterChange.Kind.ADDED),
                        claims("clinicians", ParameterChange.Kind.ADDED),
                        claims("participations", ParameterChange.Kind.ADDED));
    }

    @Test
    void namesRemovedFiguresWhereTheyStood() {
        String more = file.replace(CLAIMS, NEW_CLAIMS_MEASURE);
        String less = file.replace("  cap: { value: 7", "  cap: { value: 8")
                .replace("floor: { value: 1", "floor: { value: 2");

        assertThat(PolicyDifference.between(policy(more), policy(less)).changes())
                .extracting(ParameterChange::key, ParameterChange::kind)
                .containsExactly(
                        tuple("measure-points.floor", ParameterChange.Kind.CHANGED),
                        tuple("topped-out.cap", ParameterChange.Kind.CHANGED),
                        claims("cases", ParameterChange.Kind.REMOVED),
                        claims("clinicians", ParameterChange.Kind.REMOVED),
                        claims("participations", ParameterChange.Kind.REMOVED));
    }

    private static Tuple claims(String figure, ParameterChange.Kind kind) {
        return tuple("administrative-claims-measures.999." + figure, kind);
    }

    private static List<ParameterChange> changesWhen(String was, String is) {
        assertThat(file).contains(was);
        return PolicyDifference.between(policy(file), policy(file.replace(was, is)))
                .changes();
    }

    private static QualityPolicy policy(String yaml) {
        return PolicyFile.read("quality-2024.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
