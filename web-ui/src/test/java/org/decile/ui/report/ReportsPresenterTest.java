package org.decile.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decile.ui.score.TestPortal.electronic;

import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.report.ReportsPage.Choice;
import org.decile.ui.report.ReportsPage.Offer;
import org.decile.ui.report.ReportsPage.Preview;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;

class ReportsPresenterTest {
    private final TestPortal portal = new TestPortal()
            .reported(2023, electronic("236", 700, 300))
            .reported(2024, electronic("236", 760, 240))
            .reported(2025, electronic("236", 800, 200));

    @Test
    void each_report_shows_the_figures_it_holds() {
        assertThat(page(2024, Optional.empty()).reports())
                .extracting(Offer::title)
                .containsExactly("Score report", "Comparison of 2023 and 2024", "Measures", "Explanation");
        assertThat(page(2024, Optional.empty()).reports().getFirst().figures())
                .contains(new Preview("Measures that count", "1"));
    }

    @Test
    void a_first_year_offers_no_comparison() {
        assertThat(page(2023, Optional.empty()).reports())
                .extracting(Offer::title)
                .containsExactly("Score report", "Measures", "Explanation");
    }

    @Test
    void the_year_before_is_compared_with_unless_another_is_wanted() {
        assertThat(page(2025, Optional.empty()).earlierYears())
                .filteredOn(Choice::shown)
                .extracting(Choice::text)
                .containsExactly("2024");
        assertThat(page(2025, Optional.of("2023")).reports())
                .extracting(Offer::title)
                .contains("Comparison of 2023 and 2025");
        assertThat(page(2025, Optional.of("2031")).reports())
                .extracting(Offer::title)
                .contains("Comparison of 2024 and 2025");
    }

    @Test
    void a_year_without_results_has_a_page_that_can_say_so() {
        ReportsPage page = page(2022, Optional.empty());

        assertThat(page.hasScore()).isFalse();
        assertThat(page.reports()).isEmpty();
    }

    @Test
    void another_practices_administrator_sees_no_reports() {
        assertThatExceptionOfType(NoPermissionException.class)
                .isThrownBy(() -> page(TestPerson.groupAdmin("hillside"), 2024, Optional.empty()));
    }

    private ReportsPage page(int year, Optional<String> with) {
        return page(TestPerson.groupAdmin(TestPortal.GROUP), year, with);
    }

    private ReportsPage page(TestPerson person, int year, Optional<String> with) {
        return new ReportsPresenter(portal.access(person), portal.years(person), portal.scores(person))
                .page(
                        portal.practice(),
                        new PerformanceYear(year),
                        new ReportsPresenter.Wanted(Optional.empty(), Optional.empty(), with));
    }
}
