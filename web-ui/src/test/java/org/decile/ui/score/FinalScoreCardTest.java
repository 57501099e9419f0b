package org.decile.ui.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.score.TestPortal.electronic;

import java.util.Map;
import java.util.Optional;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.ui.component.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class FinalScoreCardTest {

    private final TestPortal portal = new TestPortal().reported(2024, electronic("236", 700, 300));

    @Test
    void what_is_missing_stands_in_one_line_with_the_way_for_who_may_enter_it() {
        assertThat(html(TestPerson.groupAdmin(TestPortal.GROUP)))
                .contains(
                        "because the scores of Cost, Improvement Activities and Promoting Interoperability are not entered",
                        "/2024/settings?finalScore=enter");
        assertThat(html(TestPerson.viewer(TestPortal.GROUP)))
                .contains("not known yet")
                .doesNotContain("href");
    }

    @Test
    void only_what_still_misses_is_named() {
        portal.entered(2024, Map.of(PerformanceCategory.COST, Percent.of("70")));
        assertThat(page(TestPerson.viewer(TestPortal.GROUP)).notEntered())
                .containsExactly(
                        PerformanceCategory.IMPROVEMENT_ACTIVITIES, PerformanceCategory.PROMOTING_INTEROPERABILITY);
    }

    @Test
    void a_final_score_stands_with_its_payment_adjustment_and_every_step_in_the_engines_words() {
        portal.entered(
                2024,
                Map.of(
                        PerformanceCategory.COST, Percent.ZERO,
                        PerformanceCategory.IMPROVEMENT_ACTIVITIES, Percent.ZERO,
                        PerformanceCategory.PROMOTING_INTEROPERABILITY, Percent.ZERO));
        ScorePage page = page(TestPerson.viewer(TestPortal.GROUP));
        String html = html(TestPerson.viewer(TestPortal.GROUP));

        assertThat(page.notEntered()).isEmpty();
        assertThat(html).contains("−9.00%", "of Medicare Part B payments in 2026");
        assertThat(page.score().orElseThrow().finalScore().orElseThrow().steps())
                .isNotEmpty()
                .allSatisfy(step ->
                        assertThat(html).contains(step.text(), step.law().text()));
    }

    private String html(TestPerson person) {
        return FinalScoreCard.of(page(person)).orElseThrow().getElement().getOuterHTML();
    }

    private ScorePage page(TestPerson person) {
        return new ScorePresenter(portal.access(person), portal.scores(person))
                .page(
                        portal.practice(),
                        new PerformanceYear(2024),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }
}
