package org.decile.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.decile.core.law.Citation;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.PercentileMethod;
import org.decile.core.policy.DerivationPolicy.CountedRates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DerivationRulesTest {
    private final DerivationRules rules = of(2024);

    static Stream<PerformanceYear> years() {
        return Policies.builtIn().years().stream();
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearAsksFor20ReportersWithRatesAboveZero(PerformanceYear year) {
        DerivationRules ofYear = of(year.value());
        assertThat(ofYear.reporters().value()).isEqualTo(20);
        assertThat(ofYear.countedRates().value()).isEqualTo(CountedRates.ABOVE_ZERO);
        assertThat(ofYear.percentiles().value()).isEqualTo(PercentileMethod.AVERAGING);
        assertThat(ofYear.percentiles().law().unverified()).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2018, 42 CFR 414.1380(b)(1)(i)", "2019, 42 CFR 414.1380(b)(1)(ii)", "2024, 42 CFR 414.1380(b)(1)(ii)"})
    void theParagraphIsThatOfTheYear(int year, String law) {
        assertThat(of(year).reporters().law()).isEqualTo(Citation.of(law));
        assertThat(of(year).reporters().key()).isEqualTo("derivation.reporters");
    }

    @ParameterizedTest(name = "measure {0}: {1} cases")
    @CsvSource({"047, 20", "479, 200", "484, 18"})
    void aMeasureMayHaveACaseMinimumOfItsOwn(String measure, int cases) {
        assertThat(rules.caseMinimum(MeasureId.of(measure)).value()).isEqualTo(cases);
    }

    @Test
    void anotherChoiceIsNoLongerTheYears() {
        DerivationRules chosen = rules.with(PercentileMethod.INTERPOLATION).with(CountedRates.BELOW_HUNDRED_IF_INVERSE);

        assertThat(chosen.percentiles().value()).isEqualTo(PercentileMethod.INTERPOLATION);
        assertThat(chosen.percentiles().law()).isEqualTo(Citation.of("chosen by whoever makes the benchmark"));
        assertThat(chosen.countedRates().value()).isEqualTo(CountedRates.BELOW_HUNDRED_IF_INVERSE);
        assertThat(chosen.countedRates().law()).isEqualTo(Citation.of("chosen by whoever makes the benchmark"));
        assertThat(chosen.reporters()).isEqualTo(rules.reporters());
    }

    @Test
    void theYearsOwnChoiceKeepsItsCitation() {
        assertThat(rules.with(PercentileMethod.AVERAGING).with(CountedRates.ABOVE_ZERO))
                .isEqualTo(rules);
    }

    @ParameterizedTest
    @EnumSource
    void whichRatesCountIsFoundByItsWord(CountedRates choice) {
        assertThat(CountedRates.find(choice.code())).contains(choice);
        assertThat(CountedRates.find(choice.name())).isEmpty();
    }

    private static DerivationRules of(int year) {
        return DerivationRules.of(Policies.builtIn().find(new PerformanceYear(year), RuleSetId.CMS));
    }
}
