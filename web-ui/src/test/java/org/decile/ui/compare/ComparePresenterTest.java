package org.decile.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.decile.ui.score.TestPortal.electronic;

import java.math.BigDecimal;
import java.util.Optional;
import org.decile.core.compare.WaterfallEntry;
import org.decile.core.compare.YearComparison;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.compare.ComparePage.YearChoice;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;

/// Requirement C3: two years of a group side by side, with the improvement and its reasons.
class ComparePresenterTest {

    private final TestPortal portal = new TestPortal()
            .reported(2018, electronic("236", 600, 400))
            .reported(2023, electronic("236", 700, 300))
            .reported(2024, electronic("236", 760, 240), electronic("226", 460, 240));

    @Test
    void compares_with_the_year_before_unless_told_otherwise() {
        assertThat(page(2024, Optional.empty()).with()).isEqualTo(new PerformanceYear(2023));
        assertThat(page(2024, Optional.of("2018")).with()).isEqualTo(new PerformanceYear(2018));
        assertThat(page(2024, Optional.of("a year")).with()).isEqualTo(new PerformanceYear(2023));
    }

    @Test
    void offers_the_other_years_with_results() {
        assertThat(page(2024, Optional.empty()).others())
                .extracting(YearChoice::year, YearChoice::shown)
                .containsExactly(tuple(new PerformanceYear(2023), true), tuple(new PerformanceYear(2018), false));
    }

    @Test
    void the_parts_of_the_waterfall_sum_to_the_difference() {
        YearComparison comparison = page(2024, Optional.empty()).comparison().orElseThrow();

        BigDecimal sum = comparison.waterfall().stream()
                .map(WaterfallEntry::difference)
                .map(difference -> difference.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(comparison.difference().value());
    }

    @Test
    void without_results_in_one_of_the_years_there_is_nothing_to_compare_but_a_page() {
        assertThat(page(2023, Optional.empty()).comparison()).isEmpty();
    }

    @Test
    void the_first_year_of_mips_is_set_beside_the_year_after() {
        portal.reported(2017, electronic("236", 500, 500));

        ComparePage page = page(2017, Optional.empty());

        assertThat(page.with()).isEqualTo(new PerformanceYear(2018));
        assertThat(page.comparison()).isPresent();
    }

    private ComparePage page(int year, Optional<String> with) {
        TestPerson vera = TestPerson.viewer(TestPortal.GROUP);
        return new ComparePresenter(portal.access(vera), portal.years(vera), portal.scores(vera))
                .page(portal.practice(), new PerformanceYear(year), with, Optional.empty());
    }
}
