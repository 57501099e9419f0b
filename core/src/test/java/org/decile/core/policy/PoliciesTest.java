package org.decile.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PoliciesTest {
    private final Policies policies = Policies.builtIn();

    static Stream<QualityPolicy> all() {
        Policies policies = Policies.builtIn();
        return policies.years().stream()
                .flatMap(year -> policies.ruleSets(year).stream().map(rules -> policies.find(year, rules)));
    }

    @Test
    void everyYearHasTheRegulationFirst() {
        assertThat(policies.years()).isNotEmpty();
        assertThat(policies.years())
                .allSatisfy(year -> assertThat(policies.ruleSets(year)).startsWith(RuleSetId.CMS));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFigureIsCited(QualityPolicy policy) {
        assertThat(policy.parameters()).hasSizeGreaterThan(40).allSatisfy(parameter -> {
            assertThat(parameter.unit()).isNotBlank();
            assertThat(parameter.law().text()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void weightsAddUpToTheWholeAndLeaveNothingToMissingCategories(QualityPolicy policy) {
        List<PerformanceCategory> order = List.of(PerformanceCategory.values());
        for (Set<PerformanceCategory> missing : policy.weights().tables().keySet()) {
            for (boolean small : new boolean[] {false, true}) {
                List<Percent> weights =
                        policy.weights().weights(missing, small).orElseThrow().value();
                assertThat(weights.stream().reduce(Percent.ZERO, Percent::plus)).isEqualTo(Percent.HUNDRED);
                missing.forEach(category ->
                        assertThat(weights.get(order.indexOf(category))).isEqualTo(Percent.ZERO));
            }
        }
    }

    /// With fewer than two categories that weigh there are no weights; the final score is the threshold then.
    @ParameterizedTest
    @MethodSource("all")
    void aSetOfMissingCategoriesHasWeightsExactlyWhenTwoThatWeighAreLeft(QualityPolicy policy) {
        List<PerformanceCategory> order = List.of(PerformanceCategory.values());
        List<Percent> usual = policy.weights()
                .weights(EnumSet.noneOf(PerformanceCategory.class), false)
                .orElseThrow()
                .value();
        for (PerformanceCategory one : PerformanceCategory.values()) {
            for (PerformanceCategory other : PerformanceCategory.values()) {
                Set<PerformanceCategory> missing = EnumSet.of(one, other);
                long left = Stream.of(PerformanceCategory.values())
                        .filter(category -> !missing.contains(category))
                        .filter(category -> !usual.get(order.indexOf(category)).equals(Percent.ZERO))
                        .count();
                assertThat(policy.weights().weights(missing, false).isPresent())
                        .as("%s without %s", policy.year(), missing)
                        .isEqualTo(left >= 2);
            }
        }
    }

    /// The table of weights is the regulation's, quality first; checked against section 3 of the rules' reference.
    @ParameterizedTest
    @CsvSource({
        "2018, none, false, 50", "2018, cost, false, 60", "2018, pi, false, 75", "2018, cost-pi, false, 85",
        "2024, none, false, 30", "2024, cost, false, 55", "2024, pi, false, 55", "2024, cost-pi, false, 85",
        "2024, none, true, 30", "2024, cost, true, 55", "2024, pi, true, 40", "2024, cost-pi, true, 50"
    })
    void qualityWeighs(int year, String missing, boolean small, String percent) {
        Set<PerformanceCategory> categories = EnumSet.noneOf(PerformanceCategory.class);
        PerformanceCategory[] known = PerformanceCategory.values();
        Stream.of(known)
                .filter(c -> List.of(missing.split("-", -1)).contains(c.code()))
                .forEach(categories::add);

        assertThat(policies.find(new PerformanceYear(year), RuleSetId.CMS)
                        .weights()
                        .weights(categories, small))
                .hasValueSatisfying(row -> assertThat(row.value().getFirst()).isEqualTo(Percent.of(percent)));
    }

    @Test
    void aYearWithoutRulesIsNamedWithThoseThatHaveThem() {
        assertThatThrownBy(() -> policies.find(new PerformanceYear(2031), RuleSetId.CMS))
                .isInstanceOf(NoPolicyException.class)
                .hasMessageStartingWith(
                        "there are no \"cms\" rules for performance year 2031; years with rules: 2017, 2018,");
        assertThatThrownBy(() -> policies.ruleSets(new PerformanceYear(2031))).isInstanceOf(NoPolicyException.class);
    }
}
