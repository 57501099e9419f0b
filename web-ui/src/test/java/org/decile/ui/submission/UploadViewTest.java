package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the upload page says in each of its states.
class UploadViewTest {

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);

    /// Held here because Vaadin itself holds the current one weakly.
    private final UI ui = new UI();

    @BeforeEach
    void openAPage() {
        UI.setCurrent(ui);
    }

    @AfterEach
    void closeThePage() {
        UI.setCurrent(null);
    }

    @Test
    void an_administrator_is_offered_a_file_to_choose_a_template_and_an_example() {
        assertThat(page(ada, YEAR))
                .contains("Upload results 2024", "•••••6789", "Choose a file", "Template", "Example")
                .contains("Nothing has been uploaded for this year yet.")
                .doesNotContain("000456789");
    }

    @Test
    void a_viewer_sees_the_history_only() {
        portal.reported(2024, TestPortal.electronic("236", 700, 300));

        assertThat(page(TestPerson.viewer(TestPortal.GROUP), YEAR))
                .contains("A group administrator of this practice can upload results", "results.csv")
                .doesNotContain("Choose a file", "Take back");
    }

    @Test
    void a_year_without_measures_says_so() {
        assertThat(page(ada, new PerformanceYear(2030)))
                .contains("There are no measures for 2030 yet")
                .doesNotContain("Choose a file");
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

        assertThat(checked(file(rows))).contains("These are the first 50 of 51; the CSV file lists all.");
    }

    @Test
    void a_sound_file_shows_its_effect_and_waits_to_be_confirmed() {
        assertThat(checked(file(",236,eCQM,,1000,700,300,,,,")))
                .contains("1 row read; all can be used. Nothing is stored before you confirm.")
                .contains("Quality score with this file", "Controlling High Blood Pressure", "Confirm the upload");
    }

    @Test
    void the_same_file_says_whether_confirming_it_again_changes_anything() {
        byte[] first = file(",236,eCQM,,1000,700,300,,,,");
        confirm(first);
        assertThat(checked(first)).contains("The same file again.", "confirming it once more changes nothing");

        confirm(file(",236,eCQM,,1000,800,200,,,,"));
        assertThat(checked(first)).contains("The same file again.", "confirming it now makes it count again");
    }

    private void confirm(byte[] file) {
        UploadService service = TestUploads.service(portal, ada);
        UploadCheck check = service.check(portal.practice(), YEAR, "results.csv", file);
        service.confirm(portal.practice(), YEAR, (UploadCheck.Ready) check);
    }

    private String page(CurrentUser person, PerformanceYear year) {
        UploadService service = TestUploads.service(portal, person);
        UploadView view = new UploadView(portal.access(person), service);
        view.show(new UploadPresenter(portal.access(person), service).page(portal.practice(), year));
        return view.getElement().getOuterHTML();
    }

    private String checked(byte[] file) {
        UploadPresenter presenter = new UploadPresenter(portal.access(ada), TestUploads.service(portal, ada));
        UploadWizard wizard = new UploadWizard(presenter.page(portal.practice(), YEAR), presenter, () -> {});
        wizard.check("results.csv", file);
        return wizard.getElement().getOuterHTML();
    }
}
