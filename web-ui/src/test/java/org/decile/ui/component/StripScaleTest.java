package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripScaleTest {

    private final StripScale even = new StripScale(Ladders.ascending("10 20 30 40 50 60 70 80 90"), RateUnit.PERCENT);

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 5", "10, 10", "49.9, 49.9", "50, 50", "90, 90", "100, 100"})
    void on_an_even_ladder_the_position_is_the_rate(String rate, double position) {
        assertThat(even.position(Rate.of(rate))).isCloseTo(position, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "90, 10", "45, 55", "10, 90", "0, 100"})
    void where_lower_is_better_the_strip_runs_from_high_to_low(String rate, double position) {
        StripScale inverse = new StripScale(Ladders.descending("90 80 70 60 50 40 30 20 10"), RateUnit.PERCENT);

        assertThat(inverse.position(Rate.of(rate))).isCloseTo(position, within(0.001));
    }

    @Test
    void every_cell_of_a_topped_out_measure_stays_visible_and_together_they_fill_the_strip() {
        StripScale scale =
                new StripScale(Ladders.ascending("68.13 93 98.23 99.65 99.95 100 100 100 100"), RateUnit.PERCENT);

        assertThat(IntStream.rangeClosed(1, 10).mapToDouble(scale::width)).allMatch(width -> width >= 4.5);
        assertThat(IntStream.rangeClosed(1, 10).mapToDouble(scale::width).sum()).isCloseTo(100, within(0.001));
        assertThat(IntStream.rangeClosed(1, 10).filter(scale::isEmpty)).containsExactly(7, 8, 9);
    }

    @Test
    void an_outer_cell_is_no_wider_than_the_widest_inner_one() {
        StripScale scale = new StripScale(Ladders.ascending("80 82 84 86 88 90 92 94 96"), RateUnit.PERCENT);

        assertThat(scale.width(1)).isCloseTo(scale.width(5), within(0.001));
        assertThat(scale.position(Rate.of("40"))).isCloseTo(scale.width(1) / 2, within(0.001));
    }

    @Test
    void a_rate_in_the_last_decile_that_holds_one_rate_only_stands_in_its_middle() {
        StripScale scale = new StripScale(Ladders.ascending("10 20 30 40 50 60 70 80 100"), RateUnit.PERCENT);

        assertThat(scale.position(Rate.HUNDRED)).isCloseTo(100 - scale.width(10) / 2, within(0.001));
    }

    @Test
    void rates_in_a_unit_of_their_own_may_lie_beyond_the_outer_bounds() {
        StripScale minutes = new StripScale(Ladders.descending("310 300 290 280 270 260 250 240 230"), RateUnit.NUMBER);

        assertThat(minutes.position(Rate.of("400"))).isZero();
        assertThat(minutes.position(Rate.of("100"))).isCloseTo(100, within(0.001));
    }
}
