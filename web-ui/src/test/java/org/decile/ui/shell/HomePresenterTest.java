package org.decile.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.score.TestPortal.electronic;

import java.util.Optional;
import org.decile.ui.practice.YearState;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.decile.ui.shell.HomePage.PracticeCard;
import org.decile.ui.shell.HomePage.YearCard;
import org.junit.jupiter.api.Test;

class HomePresenterTest {

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);

    @Test
    void a_year_without_results_offers_the_upload() {
        YearCard newest = newest(ada);

        assertThat(newest.year().state()).isEqualTo(YearState.NO_DATA);
        assertThat(newest.nextStep().orElseThrow().text()).isEqualTo("Upload results");
    }

    @Test
    void a_viewer_is_not_offered_the_upload() {
        assertThat(newest(TestPerson.viewer(TestPortal.GROUP)).nextStep()).isEmpty();
    }

    @Test
    void a_year_with_results_has_its_score_the_one_before_and_what_to_confirm() {
        portal.reported(2024, electronic("236", 700, 300));
        portal.reported(2025, electronic("236", 760, 240), electronic("134", 8, 6));

        YearCard newest = newestWithResults();

        assertThat(newest.score()).isPresent();
        assertThat(newest.before()).isPresent();
        assertThat(newest.sentence()).isEqualTo("2 of 6 measures count. 1 not scored on performance.");
        assertThat(newest.missing()).contains("To confirm: 5 settings the score rests on.");
    }

    @Test
    void who_has_one_practice_lands_on_its_newest_year_with_results() {
        assertThat(presenter(ada).landing()).isEmpty();

        portal.reported(2023, electronic("236", 700, 300)).reported(2024, electronic("236", 700, 300));

        assertThat(presenter(ada).landing())
                .isEqualTo(Optional.of("practices/%s/2024/score".formatted(portal.practice())));
    }

    @Test
    void who_has_no_practice_gets_a_page_that_can_say_so() {
        assertThat(presenter(TestPerson.viewer("no practice's group")).page().practices())
                .isEmpty();
    }

    @Test
    void the_newest_year_and_those_with_results_come_first_and_all_others_stay_in_reach() {
        portal.reported(2018, electronic("236", 700, 300)).reported(2023, electronic("236", 700, 300));

        PracticeCard card = presenter(ada).page().practices().getFirst();

        assertThat(card.years()).extracting(year -> year.year().year().value()).containsExactly(2026, 2023, 2018);
        assertThat(card.others())
                .extracting(year -> year.year().value())
                .containsExactly(2025, 2024, 2022, 2021, 2020, 2019, 2017);
    }

    private YearCard newestWithResults() {
        return presenter(ada).page().practices().getFirst().years().stream()
                .filter(card -> card.year().hasResults())
                .findFirst()
                .orElseThrow();
    }

    private YearCard newest(TestPerson person) {
        return presenter(person).page().practices().getFirst().years().getFirst();
    }

    private HomePresenter presenter(TestPerson person) {
        return new HomePresenter(person, portal.access(person), portal.years(person), portal.scores(person));
    }
}
