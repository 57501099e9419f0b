package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.component.BrowserEvents;
import org.decile.ui.component.OpenPage;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the upload page says in each of its states.
@ExtendWith(OpenPage.class)
class UploadViewTest extends AdaUploading {

    @Test
    void an_administrator_is_offered_a_file_to_choose_a_template_and_an_example() {
        assertThat(page(ada, YEAR))
                .contains("Upload results 2024", "•••••6789", "Choose files", "Template", "Example")
                .contains("Nothing has been uploaded for this year yet.")
                .doesNotContain("000456789");
    }

    @Test
    void a_viewer_sees_the_history_only() {
        portal.reported(2024, TestPortal.electronic("236", 700, 300));

        assertThat(page(TestPerson.viewer(TestPortal.GROUP), YEAR))
                .contains("A group administrator of this practice can upload results", "results.csv")
                .doesNotContain("Choose files", "Take back");
    }

    @Test
    void a_year_without_measures_says_so() {
        assertThat(page(ada, new PerformanceYear(2030)))
                .contains("There are no measures for 2030 yet")
                .doesNotContain("Choose files");
    }

    @Test
    void faults_are_listed_in_groups_with_place_and_remedy() {
        String text = checked(file(",236,eCQM,,x,700,300,,,,", ",999,eCQM,,1,1,0,,,,"));

        assertThat(text)
                .contains("2 rows read; 2 cannot be used. Nothing was stored.", "Measures (1)", "Counts of cases (1)")
                .contains("This is not a whole number.", "eligiblePopulation", "All as CSV");
    }

    @Test
    void more_faults_than_can_be_read_are_counted() {
        String[] rows = new String[51];
        Arrays.fill(rows, "1,236,eCQM,,10,7,3,,,,");

        assertThat(checked(file(rows))).contains("These are the first 50 of 51; the downloads list more.");
    }

    @Test
    void a_sound_file_shows_its_effect_and_waits_to_be_confirmed() {
        assertThat(checked(file(",236,eCQM,,1000,700,300,,,,")))
                .contains("1 row read; all can be used. Nothing is stored before you confirm.")
                .contains("Quality score with this upload", "Controlling High Blood Pressure", "Confirm the upload");
    }

    @Test
    void the_same_file_says_whether_confirming_it_again_changes_anything() {
        byte[] first = file(",236,eCQM,,1000,700,300,,,,");
        confirm(first);
        assertThat(checked(first)).contains("The same file again.", "confirming it once more changes nothing");

        UploadService service = all.service(ada);
        service.cancel(
                portal.practice(),
                YEAR,
                service.own(portal.practice(), YEAR).orElseThrow().id());
        confirm(file(",236,eCQM,,1000,800,200,,,,"));
        assertThat(checked(first)).contains("The same file again.", "confirming it now makes it count again");
    }

    @Test
    void while_the_portal_checks_the_page_shows_how_far_it_is_asks_again_and_offers_to_cancel() {
        LaterWorkers workers = new LaterWorkers();
        all = new TestUploads(portal, folder, workers, new LaterClock());

        assertThat(checked(file(",236,eCQM,,1000,700,300,,,,")))
                .contains("Waiting for other uploads to be checked", "<progress", "Cancel")
                .contains("You can leave this page");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        workers.runAll();
        assertThat(page(ada, YEAR)).contains("Confirm the upload");
        assertThat(UI.getCurrent().getPollInterval())
                .as("nothing goes on any more")
                .isNegative();
    }

    @Test
    void somebody_else_at_work_on_the_same_practice_and_year_is_named() {
        all.send(ada.called("bob"), "bobs.csv", file(",236,eCQM,,1000,700,300,,,,"));

        assertThat(page(ada, YEAR))
                .contains("bob is uploading for this practice and year too", "Choose files")
                .doesNotContain("bobs.csv");
    }

    @Test
    void many_clinicians_are_a_table_below_the_practice() {
        String[] rows = {
            ",236,eCQM,,1000,700,300,,,,",
            "1234567893,236,eCQM,,100,70,30,,,,",
            "1000000004,236,eCQM,,100,71,29,,,,",
            "1000000012,236,eCQM,,100,72,28,,,,",
            "1000000020,236,eCQM,,100,73,27,,,,",
            "1000000038,236,eCQM,,100,74,26,,,,",
            "1000000046,236,eCQM,,100,75,25,,,,"
        };

        assertThat(checked(file(rows)))
                .contains("Effect on the practice's score", "Effect on the scores of 6 clinicians", "1234567893")
                .doesNotContain("Effect on the score of clinician");
    }

    @Test
    void a_confirmed_upload_says_so_and_leads_to_the_score() {
        confirm(file(",236,eCQM,,1000,700,300,,,,"));

        assertThat(page(ada, YEAR))
                .contains("The upload is confirmed.", "One measure of results.csv counts now", "See the score")
                .contains("Measure results", "Take back");
    }

    @Test
    void a_file_on_its_way_from_another_window_is_waited_for() {
        Reception reception = all.service(ada).reception(portal.practice(), YEAR);
        TestUploads.receive(reception, "a.csv", file(",236,eCQM,,1000,700,300,,,,"));
        String[] meanwhile = new String[1];
        TestUploads.receive(reception, "b.csv", new ByteArrayInputStream(new byte[10]) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                meanwhile[0] = page(ada, YEAR);
                return super.read(target, offset, length);
            }
        });

        assertThat(meanwhile[0]).contains("one file is on the way from another window");
        assertThat(page(ada, YEAR)).contains("2 files arrived.");
    }

    @Test
    void the_kinds_of_files_are_those_that_are_taken_for_the_year() {
        assertThat(page(ada, YEAR))
                .contains("Patient-level file, one row for each patient and measure: CSV or Excel (XLSX).")
                .contains("QRDA Category III of 2024: XML.");
        assertThat(page(ada, new PerformanceYear(2026)))
                .contains(
                        "QRDA Category III: not for 2026 yet, because the portal does not have CMS's tables of that year.");
    }

    @Test
    void the_limits_are_said_before_anything_is_sent() {
        assertThat(page(ada, YEAR))
                .contains("At most 250 MB for each file as it is sent, 400 MB unpacked, and 3,000,000 rows")
                .contains("Measure results: at most 200,000 rows.", "A QPP submission in JSON: at most 20 MB.")
                .contains("the files of an upload may have 2,000 MB together.");
    }

    @Test
    void while_an_upload_is_taken_back_the_list_says_so_and_afterwards_that_it_is_done() {
        LaterWorkers workers = new LaterWorkers();
        all = new TestUploads(portal, folder, workers, new LaterClock());
        portal.reported(2024, TestPortal.electronic("236", 700, 300));
        portal.reported(2024, TestPortal.electronic("134", 700, 300));
        UploadService service = all.service(ada);
        service.takeBack(
                portal.practice(),
                portal.uploads().history(portal.practice(), YEAR).getFirst().id());

        assertThat(page(ada, YEAR)).contains("Being taken back…").containsOnlyOnce("disabled");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        workers.runAll();
        assertThat(page(ada, YEAR))
                .contains("The upload was taken back; what was in force before it counts again.", "Taken back by ada")
                .doesNotContain("Being taken back…");
        assertThat(page(ada, YEAR)).as("said once").doesNotContain("The upload was taken back");
    }

    @Test
    void what_a_person_chooses_after_a_failure_is_not_taken_from_under_their_hands() {
        all.send(ada, "results.csv", file(",236,eCQM,,1000,700,300,,,,"));
        all.jobs()
                .find(new JobKey(portal.practice(), YEAR, ada.username()))
                .orElseThrow()
                .cancel(Optional.of("No room."));
        UploadPresenter presenter = new UploadPresenter(portal.access(ada), all.service(ada));
        UploadWizard wizard = new UploadWizard(presenter.page(portal.practice(), YEAR), presenter, () -> {}, () -> {});

        wizard.refresh();
        Upload offered = BrowserEvents.uploads(wizard).findFirst().orElseThrow();
        wizard.refresh();

        assertThat(BrowserEvents.uploads(wizard)).containsExactly(offered);
        assertThat(wizard.getElement().getOuterHTML()).containsOnlyOnce("No room.");
    }

    @Test
    void a_page_keeps_the_number_of_a_check_and_not_what_came_of_it() {
        assertThat(Arrays.stream(UploadWizard.class.getDeclaredClasses())
                        .flatMap(shown -> Arrays.stream(shown.getRecordComponents()))
                        .map(RecordComponent::getType))
                .isNotEmpty()
                .allMatch(type -> type.isPrimitive() || type == UUID.class || type == JobState.class);
    }

    private void confirm(byte[] file) {
        all.confirm(ada, file);
    }

    private String page(CurrentUser person, PerformanceYear year) {
        return html(view(person, year));
    }

    private static String html(UploadView view) {
        return view.getElement().getOuterHTML();
    }

    private UploadView view(CurrentUser person, PerformanceYear year) {
        UploadService service = all.service(person);
        UploadView view = new UploadView(portal.access(person), service);
        view.show(new UploadPresenter(portal.access(person), service).page(portal.practice(), year));
        return view;
    }

    /// What the page says once the file is checked.
    private String checked(byte[] file) {
        all.send(ada, "results.csv", file);
        return page(ada, YEAR);
    }
}
