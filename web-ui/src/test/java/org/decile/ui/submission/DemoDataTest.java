package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.score.FinalScore;
import org.decile.core.score.QualityScore;
import org.decile.core.score.ScoreRecord;
import org.decile.core.submission.Upload;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoDataTest {

    private final TestPortal portal = TestPortal.empty();

    @ParameterizedTest
    @CsvSource({
        "northside-imaging, 2023, 54.33",
        "northside-imaging, 2024, 63.50",
        "northside-imaging, 2025, 81.07",
        "lakeview-family-medicine, 2023, 74.88",
        "lakeview-family-medicine, 2024, 76.79",
        "lakeview-family-medicine, 2025, 72.42",
    })
    void the_demos_scores_tell_a_story(String group, int year, String percent) {
        assertThat(demo(portal).load()).isTrue();

        assertThat(score(group, year).qualityPercent().toText(2)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"2024, 69.22, -0.69", "2025, 81.04, 6.52"})
    void one_demo_practice_has_a_final_score_below_the_threshold_and_one_above(
            int year, String points, String adjustment) {
        demo(portal).load();

        FinalScore score = score("northside-imaging", year).finalScore().orElseThrow();

        assertThat(score.points().toText(2)).isEqualTo(points);
        assertThat(score.adjustment().most().toText(2)).isEqualTo(adjustment);
    }

    @Test
    void some_settings_are_left_to_confirm() {
        demo(portal).load();

        assertThat(score("northside-imaging", 2024).unconfirmed()).isEmpty();
        assertThat(score("northside-imaging", 2025).unconfirmed()).hasSize(3);
        assertThat(score("lakeview-family-medicine", 2025).unconfirmed()).hasSize(5);
    }

    @Test
    void each_file_is_in_the_history_and_each_score_on_record_as_demo_data() {
        demo(portal).load();
        Practice practice = practice("northside-imaging");
        PerformanceYear year = new PerformanceYear(2024);

        assertThat(portal.uploads().history(practice.id(), year))
                .extracting(Upload::uploadedBy)
                .containsExactly("demo");
        assertThat(portal.scores(TestPerson.viewer(practice.group())).history(practice.id(), year))
                .extracting(ScoreRecord::cause)
                .containsOnly(ScoreRecord.Cause.DEMO_DATA);
    }

    @Test
    void a_portal_that_has_a_practice_is_left_alone() {
        TestPortal used = new TestPortal();

        assertThat(demo(used).load()).isFalse();
        assertThat(used.practices().all()).hasSize(1);
    }

    private static DemoData demo(TestPortal portal) {
        return new DemoData(portal.practices(), portal.uploads(), portal.scores(TestPerson.viewer("nobody")));
    }

    private QualityScore score(String group, int year) {
        Practice practice = practice(group);
        return portal.scores(TestPerson.viewer(group))
                .current(ScoreQuery.of(practice.id(), new PerformanceYear(year)))
                .orElseThrow();
    }

    private Practice practice(String group) {
        return portal.practices().all().stream()
                .filter(practice -> practice.group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
