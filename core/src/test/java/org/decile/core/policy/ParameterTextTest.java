package org.decile.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.decile.core.law.Citation;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterTextTest {

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(20, "20"),
                arguments(true, "yes"),
                arguments(false, "no"),
                arguments(Points.of("7.5000"), "7.5"),
                arguments(Percent.of("75"), "75"),
                arguments(ReportingPolicy.ChangedMeasures.NINE_MONTHS_OR_LEFT_OUT, "nine months or left out"),
                arguments(List.of(Participation.GROUP, Participation.VIRTUAL_GROUP), "Group, Virtual group"),
                arguments(List.of(SpecialStatus.SMALL_PRACTICE), "Small practice"),
                arguments(List.of(Percent.of("30"), Percent.of("70")), "30, 70"),
                arguments(List.of(), "none"),
                arguments(Map.of(PerformanceCategory.COST, Percent.of("30")), "Cost: 30"),
                arguments(Map.of(), "none"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsAsWords(Object value, String text) {
        assertThat(ParameterText.value(new Parameter<>("key", value, "unit", Citation.of("law"))))
                .isEqualTo(text);
    }
}
