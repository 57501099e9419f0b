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
    void results_of_the_first_year_of_mips_which_has_no_year_before_are_a_draft_like_others() {
        TestPortal portal = new TestPortal().reported(2017, electronic("236", 700, 300));

        List<PracticeYear> years =
                portal.years(TestPerson.viewer(TestPortal.GROUP)).of(portal.practice());

        assertThat(years.getLast()).isEqualTo(new PracticeYear(new PerformanceYear(2017), YearState.DRAFT));
    }
}
