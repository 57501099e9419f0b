package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Uploading as a person lives it: a file with ten faults is mended by what the page says, the work survives a reload,
/// two windows do not disturb each other, and every kind of file goes the same way.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UploadJourney extends PortalJourney {
    private static final String PRACTICE = "Upload Journey Clinic (invented)";
    private static final int MANY_CLINICIANS = 8_000;
    private static final int CLINICIANS = 12;
    private static final String NOTHING_NEW = "confirming it once more changes nothing";

    /// What the page quotes, what it says about it, and the row as a person then writes it.
    private record Mending(String faulty, String problem, String remedy, List<String> mended) {}

    private static final List<Mending> TEN = List.of(
            new Mending(
                    faulty("2023", "", "112", "registry", "", "100", "50", "50", "", "false"),
                    "The row is for \"2023\", this page for 2024.",
                    "correct the row",
                    List.of(UploadFiles.row("112", 50, 50))),
            new Mending(
                    "2024,123456789,,039,registry,,100,60,40,0,0,,false",
                    "The row is for the practice •••••6789",
                    "correct the row",
                    List.of(UploadFiles.row("039", 60, 40))),
            new Mending(
                    faulty("2024", "12345", "112", "registry", "", "100", "50", "50", "", "false"),
                    "A national provider identifier (NPI) has ten digits.",
                    "leave it empty for results of the whole practice",
                    List.of("2024,%s,%s,112,registry,,100,50,50,0,0,,false"
                            .formatted(UploadFiles.TIN, UploadFiles.npi(1)))),
            new Mending(
                    faulty("2024", "", "9999", "registry", "", "100", "75", "25", "", "false"),
                    "Measure 9999 is not among the measures of 2024.",
                    "Look it up among the measures of the year.",
                    List.of(UploadFiles.row("438", 75, 25))),
            new Mending(
                    faulty("2024", "", "118", "fax", "", "100", "90", "10", "", "false"),
                    "\"fax\" is not a collection type.",
                    "registry (MIPS CQM or QCDR)",
                    List.of(UploadFiles.row("118", 90, 10))),
            new Mending(
                    faulty("2024", "", "116", "registry", "over65", "100", "95", "5", "", "false"),
                    "Measure 116 has no strata.",
                    "Leave the cell empty.",
                    List.of(UploadFiles.row("116", 95, 5))),
            new Mending(
                    faulty("2024", "", "001", "registry", "", "1O0", "25", "75", "", "false"),
                    "This is not a whole number.",
                    "Write the number of cases in digits, such as 120.",
                    List.of(UploadFiles.row("001", 25, 75))),
            new Mending(
                    faulty("2024", "", "024", "registry", "", "100", "80", "30", "", "false"),
                    "The row reports on 110 cases, but only 100 are eligible.",
                    "must not be more than the eligible ones",
                    List.of(UploadFiles.row("024", 80, 20))),
            new Mending(
                    faulty("2024", "", "050", "registry", "", "100", "60", "40", "120", "false"),
                    "The rate of measure 050 is a percentage.",
                    "Write a number from 0 to 100.",
                    List.of("2024,%s,,050,registry,,100,60,40,0,0,60,false".formatted(UploadFiles.TIN))),
            new Mending(
                    UploadFiles.row("112", 50, 50) + "\n" + UploadFiles.row("112", 50, 50),
                    "stand in row",
                    "Keep one of the two.",
                    List.of()));

    @Test
    @Order(1)
    void theEmptyPageSaysWhatIsUnderstoodAndHowLargeItMayBe() {
        openUpload();
        page().getByText("Which files are understood, and how large they may be")
                .click();

        Locator body = page().locator("body");
        for (String text : List.of("QRDA Category III", "QPP submission", "1,048,575 rows", "250 MB", "ZIP")) {
            assertThat(body).containsText(text);
        }
        pictures("upload-choose");
    }

    @Test
    @Order(2)
    void aPersonMendsAFileWithTenDifferentFaultsUsingOnlyItsMessages() {
        UploadPage upload = openUpload();
        upload.send(UploadFiles.csv(
                "ten-faults.csv", TEN.stream().map(Mending::faulty).toList()));

        upload.says("cannot be used. Nothing was stored.");
        for (Mending mending : TEN) {
            Locator row = page().locator("tr", hasText(mending.problem())).first();
            assertThat(row).isVisible();
            assertThat(row).containsText(mending.remedy());
        }
        assertThat(page().locator("body")).not().containsText(UploadFiles.TIN);
        pictures("upload-faults");

        upload.press("Choose the mended file");
        hasFocus(page(), "Choose files with results");
        upload.send(mended());
        upload.says("9 rows read; all can be used.");
        pictures("upload-preview");
        upload.confirm().confirmed();
        hasFocus(page(), "The upload is confirmed.");
        pictures("upload-confirmed");
    }

    @Test
    @Order(3)
    void theSameFileIsNoticedAndACorrectedOneSaysWhatItReplaces() {
        UploadPage upload = openUpload().startOver();
        confirmUnlessInForce(upload);
        upload.startOver().send(mended()).shows(NOTHING_NEW);

        upload.startOver().send(UploadFiles.csv("corrected.csv", List.of(UploadFiles.row("112", 60, 40))));
        assertThat(page().locator("tr", hasText("112")).first()).containsText("Replaced");
        upload.startOver();
    }

    private void confirmUnlessInForce(UploadPage upload) {
        upload.send(mended()).says("9 rows read; all can be used.");
        if (!page().locator("main").innerText().contains(NOTHING_NEW)) {
            upload.confirm().confirmed();
        }
    }

    private static FilePayload mended() {
        return UploadFiles.csv(
                "mended.csv",
                TEN.stream().flatMap(mending -> mending.mended().stream()).toList());
    }

    @Test
    @Order(4)
    void anUploadIsFoundAgainAfterAReloadAndInAnotherWindowAndCanBeCancelled() {
        UploadPage upload = openUpload().startOver();
        upload.send(UploadFiles.csv("large.csv", UploadFiles.rowsOfClinicians(MANY_CLINICIANS, 70)));
        page().locator("progress").waitFor();
        view("upload-progress");
        page().reload();
        UploadPage other = UploadPage.open(window().newPage(), url(place()));

        for (UploadPage one : List.of(upload, other)) {
            assertThat(one.page().locator("body")).containsText(Pattern.compile("large.csv|all can be used"));
        }
        upload.startOver();
        other.page().reload();
        assertThat(other.page().getByRole(AriaRole.BUTTON, named("Choose files").setExact(true)))
                .isVisible();
    }

    @Test
    @Order(5)
    void aWorkbookAndAnArchiveOfSeveralFilesGoTheSameWay() {
        UploadPage upload = openUpload().startOver();
        upload.send(UploadFiles.payload("results.xlsx", UploadFiles.workbook(List.of(UploadFiles.row("112", 55, 45)))));
        upload.says("1 row read; all can be used.").startOver();

        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.csv", UploadFiles.csv("a.csv", List.of(UploadFiles.row("112", 56, 44))).buffer);
        files.put("b.csv", UploadFiles.csv("b.csv", List.of(UploadFiles.row("039", 57, 43))).buffer);
        upload.send(UploadFiles.payload("both.zip", UploadFiles.zip(files)));
        upload.says("2 files with 2 rows read; all can be used.").startOver();
    }

    @Test
    @Order(6)
    void severalFilesAreOneUploadAndEachHasItsVerdict() {
        UploadPage upload = openUpload().startOver();
        upload.send(
                UploadFiles.csv("good.csv", List.of(UploadFiles.row("112", 56, 44))),
                UploadFiles.csv("bad.csv", List.of(UploadFiles.row("9999", 57, 43))),
                UploadFiles.payload("strange.bin", "what is this".getBytes(StandardCharsets.UTF_8)));

        assertThat(page().locator("tr", hasText("good.csv")).first()).containsText("Can be used");
        assertThat(page().locator("tr", hasText("bad.csv")).first()).containsText("1 row cannot be used");
        assertThat(page().locator("tr", hasText("strange.bin")).first()).containsText("Cannot be used as it is");
        pictures("upload-several");
        upload.press("Choose the mended files");
    }

    @Test
    @Order(7)
    void aPortalAdministratorPutsACodeMapIntoForce() {
        login(Person.PAULA);
        open("/admin/codes/2024");
        page().locator("vaadin-upload").evaluate("upload => { upload.maxFileSize = 10; }");
        upload("codes.csv", codes("wrong"));
        assertThat(page().locator("body")).containsText("codes.csv: The file is larger than 30 MB");
        pictures("table-refused");
        page().reload();
        upload("codes.csv", codes("wrong"));
        assertThat(page().locator("body")).containsText("nothing of it is used");
        upload("codes.csv", codes("notMet"));
        assertThat(page().locator("body")).containsText("what is known of one measure changes");
        press("Put into force");
        assertThat(page().locator("tr", hasText("codes.csv"))).containsText("In force");
        pictures("code-maps");
    }

    @Test
    @Order(8)
    void aFileThatTheBrowserRefusesIsNamedAndNothingIsCheckedWithoutItUnasked() {
        UploadPage upload = openUpload().startOver();
        page().locator("vaadin-upload").evaluate("upload => { upload.maxFileSize = 800; }");
        upload.send(
                UploadFiles.csv("small.csv", List.of(UploadFiles.row("112", 55, 45))),
                UploadFiles.csv("huge.csv", UploadFiles.rowsOfClinicians(CLINICIANS, 70)));
        upload.shows("One file is not part of the upload.").shows("huge.csv");
        pictures("upload-left-out");
        upload.press("Check without it").says("1 row read; all can be used.");
        hasFocus(page(), "1 row read; all can be used.");
        upload.press("Choose other files");
        hasFocus(page(), "Choose files with results");

        upload.send(UploadFiles.csv("clinicians.csv", UploadFiles.rowsOfClinicians(CLINICIANS, 70)));
        upload.says("48 rows read; all can be used.").shows("All effects as CSV");
        pictures("upload-clinicians");
        upload.startOver();
    }

    @Test
    @Order(9)
    void whatIsShownInsteadOfTheFileJustChosenAndWhatAnotherWindowHasGivenUpIsSaid() {
        UploadPage first = openUpload().startOver();
        UploadPage second = UploadPage.open(window().newPage(), url(place()));
        first.send(UploadFiles.csv("first.csv", List.of(UploadFiles.row("112", 55, 45))));
        first.says("1 row read; all can be used.").shows("first.csv, sent on");

        second.send(UploadFiles.csv("second.csv", List.of(UploadFiles.row("112", 56, 44))));
        second.shows("What is shown here is first.csv").shows("was not taken: second.csv");
        pictures(second.page(), "upload-other-window");
        second.press("Choose other files");
        hasFocus(second.page(), "Choose files with results");

        first.confirm().shows("Nothing of this upload was stored");
        hasFocus(first.page(), "Choose files with results");
        pictures("upload-given-up");
    }

    /// Waits until a heading with these words has it.
    private static void hasFocus(Page page, String words) {
        page.waitForFunction(
                "words => document.activeElement.tagName === 'H2' && document.activeElement.textContent.includes(words)",
                words);
    }

    private static String codes(String meaning) {
        return """
                year,measureId,collectionType,stratum,code,kind,meaning,minAge,maxAge
                2024,112,,,ZZ001,numerator,met,,
                2024,112,,,ZZ002,numerator,%s,,
                """.formatted(meaning);
    }

    private UploadPage openUpload() {
        login(Person.ADA);
        return UploadPage.open(page(), url(place()));
    }

    private String place() {
        return "/practices/%s/2024/upload".formatted(own(PRACTICE, UploadFiles.TIN));
    }

    private static String faulty(
            String year,
            String npi,
            String measure,
            String type,
            String stratum,
            String eligible,
            String met,
            String notMet,
            String rate,
            String endToEnd) {
        return String.join(
                ",",
                year,
                UploadFiles.TIN,
                npi,
                measure,
                type,
                stratum,
                eligible,
                met,
                notMet,
                "0",
                "0",
                rate,
                endToEnd);
    }
}
