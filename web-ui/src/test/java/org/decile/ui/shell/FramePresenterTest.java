package org.decile.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.score.TestPortal.electronic;

import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.ui.practice.PracticeYear;
import org.decile.ui.practice.YearState;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.decile.ui.shell.Frame.Link;
import org.junit.jupiter.api.Test;

class FramePresenterTest {

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);

    @Test
    void practice_and_year_are_those_of_the_address() {
        Frame frame = frame(ada, "practices/%s/2023/score".formatted(portal.practice()));

        assertThat(frame.place().orElseThrow().year()).isEqualTo(new PerformanceYear(2023));
        assertThat(frame.page()).isEqualTo("score");
        assertThat(frame.links())
                .filteredOn(Link::current)
                .extracting(Link::text)
                .containsExactly("Score");
    }

    @Test
    void elsewhere_links_lead_to_the_newest_year_with_results() {
        portal.reported(2023, electronic("236", 700, 300));

        assertThat(frame(ada, "measures").place().orElseThrow().year()).isEqualTo(new PerformanceYear(2023));
    }

    @Test
    void each_year_is_marked_with_how_far_the_practice_has_come() {
        portal.reported(2023, electronic("236", 700, 300));

        assertThat(frame(ada, "").years())
                .contains(new PracticeYear(new PerformanceYear(2023), YearState.DRAFT, false))
                .contains(new PracticeYear(new PerformanceYear(2024), YearState.NO_DATA, false));
    }

    @Test
    void a_viewer_is_not_offered_what_only_a_group_administrator_may_do() {
        assertThat(frame(TestPerson.viewer(TestPortal.GROUP), "").links())
                .extracting(Link::text)
                .containsExactly("Home", "Score", "Compare", "Reports", "Measures & benchmarks", "Rules");
    }

    @Test
    void a_portal_administrator_sees_administration_and_no_practice() {
        Frame frame = frame(TestPerson.portalAdmin(TestPortal.GROUP), "admin/benchmarks/2024");

        assertThat(frame.place()).isEmpty();
        assertThat(frame.administration())
                .extracting(Link::text)
                .containsExactly("Practices", "Benchmarks", "Code maps", "QRDA III tables");
        assertThat(frame.administration())
                .filteredOn(Link::current)
                .extracting(Link::text)
                .containsExactly("Benchmarks");
    }

    @Test
    void somebody_elses_practice_in_the_address_is_not_named() {
        Frame frame = frame(ada, "practices/%s/2024/score".formatted(PracticeId.random()));

        assertThat(frame.place().orElseThrow().practice().id()).isEqualTo(portal.practice());
    }

    @Test
    void while_nothing_is_known_of_practices_the_frame_leads_to_what_needs_none() {
        Frame frame = new FramePresenter(ada, portal.access(ada), portal.years(ada)).bare("measures");

        assertThat(frame.practices()).isEmpty();
        assertThat(frame.place()).isEmpty();
        assertThat(frame.links()).extracting(Link::text).containsExactly("Home", "Measures & benchmarks", "Rules");
    }

    private Frame frame(TestPerson person, String address) {
        return new FramePresenter(person, portal.access(person), portal.years(person)).frame(address, Optional.empty());
    }
}
