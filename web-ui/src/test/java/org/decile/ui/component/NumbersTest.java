package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0, 0.00", "8.9549, 8.95", "8.955, 8.96", "10, 10.00"})
    void points_have_two_decimals_rounded_half_up(String points, String shown) {
        assertThat(Numbers.points(Points.of(points))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "82.31, PERCENT, 82.31%",
        "7, PERCENT, 7.00%",
        "312.5, NUMBER, 312.50",
        "-1.2, NUMBER, −1.20",
        "0.149, NUMBER, 0.149"
    })
    void a_rate_has_its_unit(String rate, RateUnit unit, String shown) {
        assertThat(Numbers.rate(Rate.of(rate), unit)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"3.204, +3.20", "-1.05, −1.05", "0.004, 0.00", "0, 0.00"})
    void a_change_has_a_sign_unless_it_is_nothing(BigDecimal change, String shown) {
        assertThat(Numbers.signed(change)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"11.4149, 20.2551, +8.85", "20.2551, 11.4149, −8.85", "0.004, 0.005, +0.01", "7.001, 7.004, 0.00"})
    void a_change_is_what_a_person_finds_who_subtracts_the_shown_figures(
            BigDecimal before, BigDecimal after, String shown) {
        assertThat(Numbers.signed(Numbers.difference(before, after))).isEqualTo(shown);
        assertThat(Change.between(new Percent(before), new Percent(after), "")
                        .getElement()
                        .getTextRecursively())
                .isEqualTo(shown);
    }

    @Test
    void the_exact_figure_shows_when_the_pointer_rests_on_it() {
        assertThat(Numbers.exact(Percent.of("34.930833")).getElement().getAttribute("title"))
                .isEqualTo("34.930833%");
        assertThat(Numbers.exact(Percent.of("34.930833")).getText()).isEqualTo("34.93%");
    }

    @Test
    void thousands_have_commas() {
        assertThat(Numbers.count(412_608)).isEqualTo("412,608");
    }
}
