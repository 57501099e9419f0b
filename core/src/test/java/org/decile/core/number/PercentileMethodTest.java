package org.decile.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PercentileMethodTest {

    /// Values in ten-thousandths. The ten values 1 to 10 are the textbook case in which the methods differ.
    @ParameterizedTest(name = "percentile {1} of {0}: averaging {2}, interpolation {3}")
    @CsvSource({
        "10 20 30 40 50 60 70 80 90 100, 0, 10, 10",
        "10 20 30 40 50 60 70 80 90 100, 1, 10, 11",
        "10 20 30 40 50 60 70 80 90 100, 9, 10, 18",
        "10 20 30 40 50 60 70 80 90 100, 10, 15, 19",
        "10 20 30 40 50 60 70 80 90 100, 11, 20, 20",
        "10 20 30 40 50 60 70 80 90 100, 50, 55, 55",
        "10 20 30 40 50 60 70 80 90 100, 90, 95, 91",
        "10 20 30 40 50 60 70 80 90 100, 99, 100, 99",
        "10 20 30 40 50 60 70 80 90 100, 100, 100, 100",
        "10 20 30 40 50, 50, 30, 30",
        "10 20 30 40 50, 40, 25, 26",
        "7, 1, 7, 7",
        "7, 99, 7, 7",
        "1 2, 50, 2, 2",
        "-4 -1, 50, -3, -3",
    })
    void bothMethodsGiveWhatTheirDefinitionSays(String values, int percent, long averaging, long interpolation) {
        assertThat(of(PercentileMethod.AVERAGING, values, percent)).isEqualTo(averaging);
        assertThat(of(PercentileMethod.INTERPOLATION, values, percent)).isEqualTo(interpolation);
    }

    @Test
    void onlyThePartOfTheArrayCounts() {
        long[] values = {900, 10, 20, 30, 900};
        assertThat(PercentileMethod.AVERAGING.of(values, 1, 4, 100, 100)).isEqualTo(30);
        assertThat(PercentileMethod.AVERAGING.of(values, 1, 4, 0, 100)).isEqualTo(10);
        assertThat(PercentileMethod.INTERPOLATION.of(values, 1, 4, 50, 100)).isEqualTo(20);
    }

    @Test
    void anEmptySampleHasNoPercentile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentileMethod.AVERAGING.of(new long[3], 1, 1, 50, 100))
                .withMessage("a percentile needs at least one value");
    }

    @Test
    void aMethodIsFoundByItsWord() {
        assertThat(PercentileMethod.find("averaging")).contains(PercentileMethod.AVERAGING);
        assertThat(PercentileMethod.find("interpolation")).contains(PercentileMethod.INTERPOLATION);
        assertThat(PercentileMethod.find("median")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMethodIsFoundByTheWordItHasInFiles(PercentileMethod method) {
        assertThat(PercentileMethod.find(method.code())).contains(method);
        assertThat(method.label()).contains("Hyndman-Fan");
    }

    @Property
    void percentilesLieWithinTheSampleAndAscend(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> sample,
            @ForAll PercentileMethod method,
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int other) {
        long[] values = sample.stream().mapToLong(Long::longValue).sorted().toArray();
        long low = method.of(values, 0, values.length, Math.min(one, other), 100);
        long high = method.of(values, 0, values.length, Math.max(one, other), 100);
        assertThat(low).isBetween(values[0], high);
        assertThat(high).isBetween(low, values[values.length - 1]);
    }

    private static long of(PercentileMethod method, String values, int percent) {
        long[] sample = Stream.of(values.split(" ")).mapToLong(Long::parseLong).toArray();
        return method.of(sample, 0, sample.length, percent, 100);
    }
}
