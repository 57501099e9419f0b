package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripTextTest {

    private final StripText higher =
            new StripText(Ladders.ascending("40.19 49.26 54.55 60.02 66.38 73.50 79.60 82.71 90"), RateUnit.PERCENT);
    private final StripText lower = new StripText(
            Ladders.descending("93.62 72.21 53.18 41.62 34.15 29.05 24.25 19.83 14.53"), RateUnit.PERCENT);

    @Test
    void says_rate_decile_points_and_where_the_next_decile_begins() {
        assertThat(higher.whole(
                        Optional.of(Rate.of("82.31")), Optional.of(Rate.of("80")), Optional.of(Points.of("8.8714"))))
                .isEqualTo("Rate 82.31%, decile 8 of 10, 8.87 points; decile 9 begins at 82.71%."
                        + " Last year's rate 80.00%.");
    }

    @Test
    void says_that_lower_is_better_and_nothing_of_a_next_decile_at_the_top() {
        assertThat(lower.whole(Optional.of(Rate.of("14.53")), Optional.empty(), Optional.of(Points.TEN)))
                .isEqualTo("Rate 14.53%, decile 10 of 10, 10.00 points. Lower is better.");
    }

    @Test
    void says_that_there_is_no_rate() {
        assertThat(higher.whole(Optional.empty(), Optional.empty(), Optional.empty()))
                .isEqualTo("No rate.");
    }

    @ParameterizedTest
    @CsvSource({"1, below 40.19%", "2, 40.19% to before 49.26%", "10, 90.00% and more"})
    void names_the_rates_of_a_decile(int decile, String words) {
        assertThat(higher.range(decile)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, above 93.62%", "2, 93.62% to before 72.21%", "10, 14.53% and less"})
    void names_the_rates_of_a_decile_where_lower_is_better(int decile, String words) {
        assertThat(lower.range(decile)).isEqualTo(words);
    }

    @Test
    void says_that_no_rate_lies_in_an_empty_decile() {
        StripText toppedOut =
                new StripText(Ladders.ascending("68.13 93 98.23 99.65 99.95 100 100 100 100"), RateUnit.PERCENT);

        assertThat(toppedOut.range(8)).isEqualTo("no rate");
    }
}
