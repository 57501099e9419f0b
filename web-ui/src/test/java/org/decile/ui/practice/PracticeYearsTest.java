package org.decile.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.score.TestPortal.electronic;

import java.util.List;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;

class PracticeYearsTest {

    @Test
    void every_year_of_mips_can_be_chosen_and_the_provisional_one_says_so() {
        TestPortal portal = new TestPortal();
        List<PracticeYear> years =
                portal.years(TestPerson.viewer(TestPortal.GROUP)).of(portal.practice());

        assertThat(years)
                .extracting(choice -> choice.year().value())
                .containsExactly(2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017);
        assertThat(years)
                .filteredOn(PracticeYear::provisional)
                .extracting(choice -> choice.year().value())
                .containsExactly(2026);
        assertThat(years.getFirst().label()).isEqualTo("no results yet, provisional rules");
    }

    @Test
    void results_of_the_first_year_of_mips_which_has_no_year_before_are_a_draft_like_others() {
        TestPortal portal = new TestPortal().reported(2017, electronic("236", 700, 300));

        List<PracticeYear> years =
                portal.years(TestPerson.viewer(TestPortal.GROUP)).of(portal.practice());

        assertThat(years.getLast()).isEqualTo(new PracticeYear(new PerformanceYear(2017), YearState.DRAFT, false));
    }
}
