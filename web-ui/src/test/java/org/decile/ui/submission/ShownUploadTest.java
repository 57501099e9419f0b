package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.decile.core.submission.Upload;
import org.decile.ui.component.BrowserEvents;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.OpenPage;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A page says which upload it shows, and whatever happens to it elsewhere.
@ExtendWith(OpenPage.class)
class ShownUploadTest extends PeopleUploading {

    private final String sent = ", sent on " + Numbers.moment(clock.instant());

    @Test
    void a_preview_names_its_file_and_when_it_was_sent_from_the_check_to_the_end() {
        all.send(ada, "results.csv", SOUND);
        clock.forward(Duration.ofMinutes(90));
        UploadWindow window = open();
        assertThat(window.html()).contains("Waiting for other uploads", "results.csv" + sent);

        workers.runAll();
        assertThat(window.ask().html()).contains("Confirm the upload", "results.csv" + sent);
        window.press("Confirm the upload");
        assertThat(window.html()).contains("Confirming…", "results.csv" + sent);
        workers.runAll();
        assertThat(window.ask().html()).contains("The upload is confirmed.", "results.csv" + sent);
    }

    @Test
    void faults_name_their_files_and_when_they_were_sent() {
        Reception reception = adas.reception(portal.practice(), YEAR);
        for (String name : List.of("a.csv", "b.csv", "c.csv", "d.csv")) {
            TestUploads.receive(reception, name, FAULTY);
        }
        adas.check(portal.practice(), YEAR);
        workers.runAll();

        assertThat(open().html()).contains("cannot be used", "a.csv, b.csv, c.csv and 1 more" + sent);
    }

    @Test
    void what_ended_by_itself_names_its_file_and_when_it_was_sent() {
        all.send(ada, "results.csv", SOUND);
        workers.runAll();
        job().cancel(Optional.of("The portal needed the room."));

        assertThat(open().html()).contains("results.csv" + sent + ": The portal needed the room.");
    }

    @Test
    void a_file_chosen_while_another_upload_is_shown_elsewhere_is_said_not_to_be_the_one_that_is_shown() {
        UploadWindow second = open();
        ready("first.csv", SOUND);
        second.happens("upload-start", "second.csv", 10, "", 1, "second.csv");

        assertThat(second.html())
                .contains("Confirm the upload", "What is shown here is first.csv" + sent)
                .contains("What you have just chosen was not taken: second.csv.");
        second.press("Confirm the upload");
        workers.runAll();
        assertThat(second.ask().html()).as("it lasts").contains("just chosen was not taken: second.csv.");
        second.press("Upload another file");
        assertThat(second.html()).contains("Choose files with results").doesNotContain("just chosen");
    }

    @Test
    void what_was_checked_without_the_files_left_out_is_not_told_of_again() {
        UploadWindow window = open();
        window.happens("file-reject", "huge.csv", 300, "The file is too large.", 1, "good.csv");
        window.happens("upload-start", "good.csv", 10, "", 1, "good.csv");
        TestUploads.receive(adas.reception(portal.practice(), YEAR), "good.csv", SOUND);
        window.happens("upload-success", "good.csv", 10, "", 1);
        window.press("Check without it");

        assertThat(window.html()).contains("Waiting for other uploads").doesNotContain("just chosen");
    }

    @Test
    void an_older_preview_does_not_confirm_a_newer_one_and_gives_way_to_it_with_a_sentence() {
        ready("adas.csv", SOUND);
        UploadWindow first = open();
        UploadWindow second = open();
        all.send(bob, "bobs.csv", OTHER);
        workers.runAll();
        all.confirm(bob, all.service(bob).own(portal.practice(), YEAR).orElseThrow());
        workers.runAll();
        first.press("Confirm the upload");
        workers.runAll();

        second.press("Confirm the upload");
        workers.runAll();

        assertThat(history()).extracting(Upload::uploadedBy).containsExactly("bob");
        assertThat(second.html()).contains("Not confirmed yet.", "bob confirmed bobs.csv", "Replaced");
        second.press("Confirm the upload");
        workers.runAll();
        assertThat(history()).extracting(Upload::uploadedBy).containsExactly("ada", "bob");
    }

    @Test
    void confirming_what_was_given_up_in_another_window_says_that_nothing_was_stored() {
        ready("results.csv", SOUND);
        UploadWindow first = open();
        open().press("Choose other files");
        first.press("Confirm the upload");

        assertThat(first.html())
                .contains("No longer here.", "results.csv" + sent, "Nothing of this upload was stored")
                .contains("Choose files with results");
        assertThat(history()).isEmpty();
    }

    @Test
    void confirming_what_gave_way_to_another_upload_of_ones_own_says_so_beside_that_one() {
        ready("results.csv", SOUND);
        UploadWindow first = open();
        open().press("Choose other files");
        ready("better.csv", OTHER);
        first.press("Confirm the upload");
        workers.runAll();

        assertThat(first.html())
                .contains("results.csv" + sent, "Nothing of this upload was stored")
                .contains("better.csv" + sent, "Confirm the upload");
        assertThat(history()).isEmpty();
    }

    @Test
    void confirming_what_was_confirmed_in_another_window_does_not_claim_that_nothing_was_stored() {
        ready("results.csv", SOUND);
        UploadWindow first = open();
        UploadWindow second = open();
        second.press("Confirm the upload");
        workers.runAll();
        second.ask().press("Upload another file");
        first.press("Confirm the upload");

        assertThat(first.html())
                .contains("Confirmed already.", "stands in the list below", "Take back")
                .doesNotContain("Nothing of this upload");
    }

    @Test
    void after_a_restart_of_the_portal_a_page_that_still_knows_an_upload_says_that_it_is_gone() {
        ready("results.csv", SOUND);
        UploadWindow window = open();
        all.jobs().end();
        all.jobs().giveUp(job());

        assertThat(window.ask().html()).contains("the portal was started anew", "results.csv" + sent);
    }

    @Test
    void who_uploads_too_is_announced_when_it_changes_and_not_each_time_the_page_asks() {
        ready("results.csv", SOUND);
        UploadWindow window = open();
        all.send(bob, "bobs.csv", OTHER);
        List<Notice> named = together(window.ask());

        assertThat(named).hasSize(1);
        assertThat(named.getFirst().getParent().orElseThrow().getElement().getAttribute("aria-live"))
                .isEqualTo("polite");
        assertThat(together(window.ask())).as("the same, not one like it").containsExactlyElementsOf(named);

        all.send(ada.called("cid"), "cids.csv", OTHER);
        assertThat(window.ask().html()).contains("bob, cid are uploading");
    }

    @Test
    void a_step_that_gives_way_offers_the_focus_to_the_heading_of_the_next() {
        ready("results.csv", SOUND);
        UploadWindow window = open();
        assertThat(canHaveFocus(window)).as("nobody has done anything").isEmpty();

        window.press("Choose other files");

        assertThat(canHaveFocus(window)).containsExactly("Choose files with results");
    }

    @Test
    void a_list_that_changes_because_something_is_taken_back_offers_it_to_its_heading() {
        portal.reported(2024, TestPortal.electronic("236", 700, 300));
        UploadWindow window = open();
        adas.takeBack(portal.practice(), history().getFirst().id());
        window.ask();

        assertThat(canHaveFocus(window)).containsExactly("Uploads of 2024");
    }

    private static List<String> canHaveFocus(UploadWindow window) {
        return BrowserEvents.all(window.view(), H2.class)
                .filter(heading -> heading.getElement().hasAttribute("tabindex"))
                .map(H2::getText)
                .toList();
    }

    private static List<Notice> together(UploadWindow window) {
        return BrowserEvents.all(window.view(), Notice.class)
                .filter(notice -> notice.getElement().getTextRecursively().contains("uploading"))
                .toList();
    }

    private void ready(String name, byte[] file) {
        all.send(ada, name, file);
        workers.runAll();
    }

    private UploadWindow open() {
        return new UploadWindow(portal, all, ada);
    }

    private UploadJob job() {
        return all.jobs()
                .find(new JobKey(portal.practice(), YEAR, ada.username()))
                .orElseThrow();
    }

    private List<Upload> history() {
        return adas.history(portal.practice(), YEAR);
    }
}
