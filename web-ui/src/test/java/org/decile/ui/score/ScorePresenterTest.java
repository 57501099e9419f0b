package org.decile.ui.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decile.ui.score.TestPortal.electronic;

import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.Setting;
import org.decile.core.score.ScoreRecord;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.score.ScorePage.Choice;
import org.junit.jupiter.api.Test;

class ScorePresenterTest {

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);

    @Test
    void without_results_there_is_no_score_but_a_page() {
        ScorePage page = page(2024);

        assertThat(page.score()).isEmpty();
        assertThat(page.counting()).isEmpty();
        assertThat(page.mayManage()).isTrue();
    }

    @Test
    void a_year_without_rules_has_a_page_that_can_say_so() {
        assertThat(page(2027).rules()).isEmpty();
    }

    @Test
    void measures_that_count_come_apart_from_the_others_with_last_years_rate() {
        portal.reported(2023, electronic("236", 700, 300));
        portal.reported(
                2024,
                electronic("236", 760, 240),
                electronic("001", 260, 740),
                electronic("226", 460, 240),
                electronic("438", 410, 90),
                electronic("317", 260, 600),
                electronic("238", 5, 300),
                electronic("134", 8, 6));

        ScorePage page = page(2024);

        assertThat(page.counting()).hasSize(6).extracting(MeasureRow::id).doesNotContain("134");
        assertThat(page.others()).extracting(MeasureRow::id).containsExactly("134");
        assertThat(page.counting())
                .filteredOn(row -> row.id().equals("236"))
                .extracting(MeasureRow::lastYear)
                .containsExactly(Optional.of(Rate.of("70")));
    }

    @Test
    void improvement_rests_on_the_portals_own_year_before_and_needs_no_confirmation_then() {
        portal.reported(2023, electronic("236", 700, 300)).reported(2024, electronic("236", 760, 240));

        assertThat(page(2024).unconfirmed()).doesNotContain(Setting.PRIOR_YEAR);
        assertThat(page(2023).unconfirmed()).contains(Setting.PRIOR_YEAR);
    }

    @Test
    void a_missing_measure_is_the_first_of_the_next_steps_then_the_nearest_decile() {
        portal.reported(2024, electronic("236", 7860, 2140), electronic("226", 460, 240));

        assertThat(page(2024).nextSteps())
                .extracting(ScorePage.NextStep::title)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("Report 4 more measures"),
                        second -> assertThat(second).startsWith("Measure 236"),
                        third -> assertThat(third).startsWith("Measure 226"));
    }

    @Test
    void where_a_year_has_two_readings_of_the_rules_one_can_choose() {
        portal.reported(2018, electronic("236", 700, 300));

        assertThat(page(2018).rules()).extracting(Choice::shown).containsExactly(true, false);
        assertThat(page(2018).rules().getLast().address()).endsWith("/2018/score?rules=aafp-summary");
    }

    @Test
    void clinicians_results_are_scored_by_themselves_and_one_can_choose() {
        NationalProviderIdentifier npi = new NationalProviderIdentifier("1234567893");
        portal.reported(2024, electronic("236", 700, 300));
        portal.reported(2024, Optional.of(npi), electronic("226", 460, 240));

        ScorePage page = new ScorePresenter(portal.access(ada), portal.scores(ada))
                .page(
                        portal.practice(),
                        new PerformanceYear(2024),
                        Optional.empty(),
                        Optional.of(npi.digits()),
                        Optional.empty());

        assertThat(page.participants()).extracting(Choice::shown).containsExactly(false, true);
        assertThat(page.counting()).extracting(MeasureRow::id).containsExactly("226");
    }

    @Test
    void a_change_puts_the_year_and_the_year_after_on_record() {
        portal.reported(2023, electronic("236", 700, 300)).reported(2024, electronic("236", 760, 240));

        portal.scores(ada)
                .record(portal.practice(), new PerformanceYear(2023), ScoreRecord.Cause.UPLOAD, ada.username());

        assertThat(page(2023).history()).hasSize(1);
        assertThat(page(2024).history())
                .extracting(kept -> kept.rules().value())
                .containsExactlyInAnyOrder("cms", "acr-summary");
        assertThat(page(2024).history())
                .filteredOn(kept -> kept.rules().equals(RuleSetId.CMS))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.qualityPercent())
                            .isEqualTo(page(2024).score().orElseThrow().qualityPercent());
                    assertThat(kept.causedBy()).isEqualTo("ada");
                    assertThat(kept.explanation()).isNotBlank();
                });
    }

    @Test
    void somebody_of_another_practice_is_refused() {
        TestPerson stranger = TestPerson.groupAdmin("another practice's group");
        ScorePresenter presenter = new ScorePresenter(portal.access(stranger), portal.scores(stranger));

        assertThatExceptionOfType(NoPermissionException.class)
                .isThrownBy(() -> presenter.page(
                        portal.practice(),
                        new PerformanceYear(2024),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThatExceptionOfType(NoPermissionException.class)
                .isThrownBy(() ->
                        portal.scores(stranger).current(ScoreQuery.of(portal.practice(), new PerformanceYear(2024))));
    }

    private ScorePage page(int year) {
        return new ScorePresenter(portal.access(ada), portal.scores(ada))
                .page(
                        portal.practice(),
                        new PerformanceYear(year),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }
}
