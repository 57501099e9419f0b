package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import org.decile.ui.component.OpenPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// No file that a person has chosen is left out without a word, and none is checked without those that are.
@ExtendWith(OpenPage.class)
class ChoosingFilesTest extends AdaUploading {

    private static final String TOO_LARGE = "The file is larger than 250 MB.";
    private static final int GOOD = 10;
    private static final int HUGE = 300;

    private UploadWindow window;

    @BeforeEach
    void openAPage() {
        window = new UploadWindow(portal, all, ada);
    }

    @Test
    void when_all_files_are_here_they_are_checked() {
        arrives("good.csv");

        assertThat(html()).contains("Confirm the upload");
    }

    @Test
    void when_the_browser_refuses_a_file_the_person_decides_whether_the_others_are_checked_without_it() {
        happens("file-reject", "huge.csv", HUGE, TOO_LARGE, 1, "good.csv");
        assertThat(html()).contains("One file is not part of the upload.", "huge.csv", TOO_LARGE);
        arrives("good.csv");

        assertThat(state()).isEqualTo(JobState.RECEIVING);
        assertThat(html()).contains("huge.csv", TOO_LARGE, "Check without it");
        window.press("Check without it");
        assertThat(html()).contains("1 row read; all can be used.");
    }

    @Test
    void a_file_of_the_same_name_does_not_stand_for_the_one_that_was_refused() {
        happens("file-reject", "results.csv", HUGE, TOO_LARGE, 1, "results.csv");
        arrives("results.csv");

        assertThat(state()).isEqualTo(JobState.RECEIVING);
        assertThat(html()).contains("Check without it");
    }

    @Test
    void many_refused_files_are_counted_and_the_first_ones_named() {
        for (int one = 1; one <= 21; one++) {
            happens("file-reject", "no" + one + ".csv", one, "Choose at most 2,000 files at a time.", 0);
        }

        assertThat(html())
                .contains("21 files are not part of the upload.", "no20.csv", "And 1 more.")
                .doesNotContain("no21.csv", "Check without");
    }

    @Test
    void a_refused_file_alone_leaves_nothing_to_check_and_another_can_be_chosen() {
        happens("file-reject", "huge.csv", HUGE, TOO_LARGE, 0);

        assertThat(html()).contains("huge.csv", "Choose files with results").doesNotContain("Check without");
        assertThat(all.service(ada).own(portal.practice(), YEAR)).isEmpty();
    }

    @Test
    void when_a_file_did_not_arrive_the_person_sends_it_again_or_has_the_others_checked_without_it() {
        send("a.csv");
        happens("upload-start", "b.csv", GOOD, "", 2, "b.csv");
        happens("upload-error", "b.csv", GOOD, "", 2);
        assertThat(html()).contains("Choose files with results", "b.csv", "It did not arrive.", "Check without it");

        happens("upload-start", "b.csv", GOOD, "", 2, "b.csv");
        assertThat(html()).as("it is sent again").doesNotContain("did not arrive");
        assertThat(state()).isEqualTo(JobState.RECEIVING);
    }

    @Test
    void when_the_last_file_that_is_not_here_is_taken_off_the_list_the_others_are_checked() {
        send("a.csv");
        happens("upload-start", "b.csv", GOOD, "", 2, "b.csv");
        happens("upload-error", "b.csv", GOOD, "", 2);
        happens("file-remove", "b.csv", GOOD, "", 1);

        assertThat(html()).contains("Confirm the upload");
    }

    @Test
    void of_a_list_that_is_empty_again_nothing_is_left() {
        happens("upload-start", "b.csv", GOOD, "", 1, "b.csv");
        assertThat(state()).isEqualTo(JobState.RECEIVING);
        happens("file-remove", "b.csv", GOOD, "", 0);

        assertThat(html()).contains("Choose files with results");
        assertThat(all.service(ada).own(portal.practice(), YEAR)).isEmpty();
    }

    @Test
    void a_file_refused_here_does_not_end_what_another_window_has_begun() {
        all.service(ada).reception(portal.practice(), YEAR).expect(1);
        happens("file-reject", "huge.csv", HUGE, TOO_LARGE, 0);

        assertThat(state()).isEqualTo(JobState.RECEIVING);
    }

    @Test
    void no_taxpayer_identification_number_in_a_name_is_shown() {
        happens("file-reject", "000456789 huge.csv", HUGE, TOO_LARGE, 0);

        assertThat(html()).contains("•••••6789 huge.csv").doesNotContain("000456789");
    }

    private void arrives(String name) {
        happens("upload-start", name, GOOD, "", 1, name);
        send(name);
        happens("upload-success", name, GOOD, "", 1);
    }

    private void send(String name) {
        TestUploads.receive(
                all.service(ada).reception(portal.practice(), YEAR), name, file(",236,eCQM,,1000,700,300,,,,"));
    }

    private void happens(String event, String name, long size, String error, int listed, String... open) {
        window.happens(event, name, size, error, listed, open);
    }

    private JobState state() {
        return all.service(ada).own(portal.practice(), YEAR).orElseThrow().state();
    }

    private String html() {
        return window.html();
    }
}
