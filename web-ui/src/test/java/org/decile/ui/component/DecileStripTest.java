package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.junit.jupiter.api.Test;

class DecileStripTest {

    @Test
    void has_ten_cells_a_marker_for_the_rate_and_another_for_last_years() {
        String html = strip(Optional.of(Rate.of("55")), Optional.of(Rate.of("45")));

        assertThat(html.split("strip-cell\"", -1)).hasSize(11);
        assertThat(html)
                .contains("strip-marker strip-marker-now", "--position:55.00", "strip-marker-then", "--position:45.00");
    }

    @Test
    void has_no_marker_where_there_is_no_rate() {
        assertThat(strip(Optional.empty(), Optional.empty())).doesNotContain("strip-marker");
    }

    @Test
    void can_be_reached_by_keyboard_and_is_one_picture_with_words_to_screen_readers() {
        assertThat(strip(Optional.of(Rate.of("55")), Optional.empty()))
                .contains("role=\"img\"", "tabindex=\"0\"")
                .contains("aria-label=\"Rate 55.00%, decile 6 of 10, 6.50 points; decile 7 begins at 60.00%.\"");
    }

    @Test
    void marks_the_present_decile_among_the_bounds() {
        String html = new DecileBounds(
                        Ladders.ascending("10 20 30 40 50 60 70 80 90"), RateUnit.PERCENT, Optional.of(Rate.of("55")))
                .getElement()
                .getOuterHTML();

        assertThat(html).contains("6 (here)").doesNotContain("5 (here)");
    }

    private static String strip(Optional<Rate> rate, Optional<Rate> lastYear) {
        return new DecileStrip(
                        Ladders.ascending("10 20 30 40 50 60 70 80 90"),
                        RateUnit.PERCENT,
                        rate,
                        lastYear,
                        rate.map(any -> Points.of("6.5")))
                .getElement()
                .getOuterHTML();
    }
}
