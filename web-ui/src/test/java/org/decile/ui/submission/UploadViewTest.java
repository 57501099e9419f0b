package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import com.vaadin.flow.component.UI;
import java.nio.file.Path;
import java.util.Arrays;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the upload page says in each of its states.
class UploadViewTest {

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);

    /// Held here because Vaadin itself holds the current one weakly.
    private final UI ui = new UI();

    @TempDir
    Path folder;

    private TestUploads all;

    @BeforeEach
    void openAPage() {
        all = new TestUploads(portal, folder);
        UI.setCurrent(ui);
    }

    @AfterEach
    void closeThePage() {
        UI.setCurrent(null);
    }

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
        assertThat(ui.getPollInterval()).isPositive();

        workers.runAll();
        assertThat(page(ada, YEAR)).contains("Confirm the upload");
        assertThat(ui.getPollInterval()).as("nothing goes on any more").isNegative();
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

    private void confirm(byte[] file) {
        all.confirm(ada, file);
    }

    private String page(CurrentUser person, PerformanceYear year) {
        UploadService service = all.service(person);
        UploadView view = new UploadView(portal.access(person), service);
        view.show(new UploadPresenter(portal.access(person), service).page(portal.practice(), year));
        return view.getElement().getOuterHTML();
    }

    /// What the page says once the file is checked.
    private String checked(byte[] file) {
        all.send(ada, "results.csv", file);
        return page(ada, YEAR);
    }
}
