package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What record systems and registries export: exams of which the portal makes the rates, and QRDA III files.
///
/// Measure 317 has 42 exams met, 16 not met and 2 without a code: 42 of 58 is 72.41%. With ten of the 16 corrected and
/// five more it is 57 of 63, 90.48%. Measure 039 has 30 met, 8 not met and 2 excluded: 30 of 38 is 78.95%.
class CasesJourney extends PortalJourney {
    private static final String PRACTICE = "Cases Journey Clinic (invented)";
    private static final String TIN = "987654325";
    private static final int EXAMS = 100;
    private static final int FIRST_NOT_MET = 43;
    private static final int CORRECTED = 10;

    /// What is wrong with a row, and what the page says about it.
    private record Fault(String right, String wrong, String problem) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("2024-", "2023-", "The row is of 2023, this page of 2024."),
            new Fault(UploadFiles.npi(1), "12345", "A national provider identifier (NPI) has ten digits."),
            new Fault(TIN, "123456789", "The row is for the practice •••••6789"),
            new Fault(",317,", ",9999,", "Measure 9999 is not among the measures of 2024."),
            new Fault(",317,,,G8783,", ",155,,,G0000,", "What \"G0000\" means for measure 155 is not known here."),
            new Fault(",E0006", ",", "The exam's identifier is missing."));

    @Test
    void examsAreMendedAddedReplacedAndTakenBackAndTheScoreShowsTheirRates() {
        UploadPage upload = uploadPage(2024);
        faultsAreShownAndWarningsApart(upload);
        theMendedFileAddsItsCases(upload);
        assertRates("72.41%", "78.95%");
        screenshot("cases-score");

        upload = uploadPage(2024);
        aCorrectedFileReplacesRowsAndSaysSo(upload);
        assertRates("90.48%", "78.95%");

        uploadPage(2024).takeBack("corrected-exams.csv").shows("what was in force before it counts again");
        assertRates("72.41%", "78.95%");
    }

    private void faultsAreShownAndWarningsApart(UploadPage upload) {
        RegistryFile faulty = exams();
        for (int i = 0; i < FAULTS.size(); i++) {
            Fault fault = FAULTS.get(i);
            faulty.change(i, row -> row.replace(fault.right(), fault.wrong()));
        }
        upload.startOver().send(faulty.as("exams.csv"));
        upload.says("100 rows read; 6 cannot be used. Nothing was stored.");
        for (Fault fault : FAULTS) {
            assertThat(page().locator("tr", hasText(fault.problem())).first()).isVisible();
        }
        upload.shows("Worth a look.");
        page().getByText("The first ones").click();
        assertThat(page().locator("tr", hasText("The numerator code is missing.")))
                .hasCount(2);
        assertThat(page().locator("body")).not().containsText(TIN);
        assertThat(page().locator("body")).not().containsText("P0003");
        pictures("cases-faults");

        String sheet = new String(download("Your file with an Error column").body(), StandardCharsets.UTF_8);
        assertThat(sheet.lines()).hasSize(EXAMS + 1);
        assertThat(sheet.lines().skip(1).filter(row -> row.contains("The exam's identifier is missing.")))
                .hasSize(1);
    }

    private void theMendedFileAddsItsCases(UploadPage upload) {
        upload.startOver().send(exams().as("exams.csv"));
        upload.says("100 rows read; all can be used.");
        upload.shows("Adds 100 cases.");
        upload.shows("Not checked.");
        assertThat(row("317")).containsText("New");
        upload.shows("Worth a look.");
        String sheet = new String(download("Your file with a Warning column").body(), StandardCharsets.UTF_8);
        assertThat(sheet.lines().filter(row -> row.contains("The numerator code is missing.")))
                .hasSize(2);
        pictures("cases-preview");
        upload.confirm().confirmed();
    }

    private void aCorrectedFileReplacesRowsAndSaysSo(UploadPage upload) {
        FilePayload corrected = new RegistryFile(TIN)
                .from(FIRST_NOT_MET)
                .exams(CORRECTED, "317", "G8783")
                .from(EXAMS + 1)
                .exams(5, "317", "G8783")
                .as("corrected-exams.csv");
        upload.startOver().send(corrected).says("15 rows read; all can be used.");
        upload.shows("Replaces 10 cases, adds 5, leaves 90 as they are.");
        assertThat(row("317")).containsText("Replaced");
        pictures("cases-corrected");
        upload.confirm().confirmed();
    }

    private static RegistryFile exams() {
        return new RegistryFile(TIN)
                .exams(42, "317", "G8783")
                .exams(16, "317", "G8785")
                .exams(2, "317", "")
                .exams(30, "039", "G8399")
                .exams(8, "039", "G8400")
                .exams(2, "039", "G9690");
    }

    @Test
    void anArchiveOfQrdaFilesIsOneUploadForThePracticeAndItsClinicians() {
        UploadPage upload = uploadPage(2023);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "export/practice.xml",
                QrdaExport.ofGroup(TIN)
                        .measure("112", 200, 130)
                        .measure("236", 150, 120)
                        .xml());
        for (int clinician = 1; clinician <= 2; clinician++) {
            files.put(
                    "export/clinician-%d.xml".formatted(clinician),
                    QrdaExport.ofClinician(TIN, UploadFiles.npi(clinician))
                            .measure("112", 100, 55 + 10 * clinician)
                            .xml());
        }
        upload.startOver().send(UploadFiles.payload("export.zip", UploadFiles.zip(files)));
        upload.says("all can be used. Nothing is stored before you confirm.");
        for (String file : files.keySet()) {
            assertThat(page().locator("tr", hasText(file)).first()).containsText("QRDA Category III");
        }
        upload.shows("Effect on the score of clinician " + UploadFiles.npi(1));
        pictures("qrda-preview");
        upload.confirm().confirmed();

        open(place(2023, "score"));
        assertThat(row("112")).containsText("65.00%");
        assertThat(row("236")).containsText("80.00%");
        open(place(2023, "score") + "?npi=" + UploadFiles.npi(2));
        assertThat(row("112")).containsText("75.00%");
    }

    @Test
    void oneBrokenFileOfAnArchiveIsNamedAndNothingOfItIsTaken() {
        UploadPage upload = uploadPage(2023);
        byte[] sound = QrdaExport.ofGroup(TIN).measure("112", 200, 130).xml();
        byte[] cutOff = new String(sound, StandardCharsets.UTF_8)
                .substring(0, sound.length / 2)
                .getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("sound.xml", sound);
        files.put("cut-off.xml", cutOff);
        upload.startOver().send(UploadFiles.payload("broken.zip", UploadFiles.zip(files)));

        upload.says("one file cannot be used as it is. Nothing was stored.");
        assertThat(page().locator("tr", hasText("cut-off.xml")).first()).containsText("Cannot be used as it is");
        assertThat(page().locator("tr", hasText("sound.xml")).first()).containsText("Can be used");
        upload.startOver();
    }

    private void assertRates(String bloodPressureScreening, String osteoporosisScreening) {
        open(place(2024, "score"));
        assertThat(row("317")).containsText(bloodPressureScreening);
        assertThat(row("039")).containsText(osteoporosisScreening);
    }

    private Locator row(String measure) {
        return page().locator("tr", hasText(measure)).first();
    }

    private UploadPage uploadPage(int year) {
        if (page().url().equals("about:blank")) {
            login(Person.ADA);
        }
        return UploadPage.open(page(), url(place(year, "upload")));
    }

    private String place(int year, String page) {
        return "/practices/%s/%d/%s".formatted(own(PRACTICE, TIN), year, page);
    }
}
