package org.decile.ui.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decile.core.law.Citation;
import org.decile.core.mips.Participation;
import org.decile.core.number.Points;
import org.decile.core.policy.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topped-out.cap                               | Topped out    | Cap
            measure-points.lack-of-benchmark.points      | Measure points| Lack of benchmark: points
            weights.without.cost-pi                      | Weights       | Without: Cost and Promoting Interoperability
            weights.without.none                         | Weights       | Without: none
            """)
    void aKeyReadsAsASectionAndAName(String key, String section, String name) {
        assertThat(RuleText.part(key)).isEqualTo(section);
        assertThat(RuleText.name(key)).isEqualTo(name);
    }

    @Test
    void weightsAreNamedByTheirCategoriesAndNeedNoUnit() {
        Parameter<?> weights = parameter(List.of(55, 30, 15, 0), "percent for quality cost ia pi");
        assertThat(RuleText.value(weights))
                .isEqualTo("Quality 55%, Cost 30%, Improvement Activities 15%, Promoting Interoperability 0%");
        assertThat(RuleText.unit(weights)).isEmpty();
    }

    @Test
    void wordsReplaceFlagsConstantsAndEmptyLists() {
        assertThat(RuleText.value(parameter(true, "yes or no"))).isEqualTo("yes");
        assertThat(RuleText.unit(parameter(true, "yes or no"))).isEmpty();
        assertThat(RuleText.value(parameter(List.of(), "measures"))).isEqualTo("none");
        assertThat(RuleText.value(parameter(List.of(Participation.VIRTUAL_GROUP), "participations")))
                .isEqualTo("Virtual group");
    }

    @Test
    void numbersKeepTheirUnit() {
        Parameter<?> cap = parameter(Points.of(7), "points");
        assertThat(RuleText.value(cap)).isEqualTo("7");
        assertThat(RuleText.unit(cap)).isEqualTo("points");
    }

    private static Parameter<?> parameter(Object value, String unit) {
        return new Parameter<>("a.b", value, unit, Citation.of("42 CFR 414.1380"));
    }
}
