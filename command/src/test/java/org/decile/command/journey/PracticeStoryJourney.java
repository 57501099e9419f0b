package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The main job from end to end: a new practice, two years of results, the scores and their comparison, a report, the
/// borders between practices, and a benchmark table that changes a score.
///
/// Requirement C6: the three modules run together, with login, database and browser.
///
/// The figures are worked by hand from CMS's ladders of 2023 and 2024; [Results] shows how.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PracticeStoryJourney extends PortalJourney {
    private static final String PRACTICE = "Harbor Journey Clinic (invented)";

    /// The practice's random id; the first test learns it for the others.
    private static String practice = "";

    @Test
    @Order(1)
    void aPortalAdministratorAddsAPracticeAndSeesNoScores() {
        login(Person.PAULA);
        addPractice(page(), PRACTICE, "98-7654321");

        assertThat(page().locator("body")).not().containsText("987654321");
    }

    @Test
    @Order(2)
    void itsAdministratorConfirmsTheSettings() {
        login(Person.ADA);
        practice = idOf(PRACTICE);
        open(place(2024, "settings"));
        page().getByLabel("Eligible clinicians under the practice's TIN").fill("40");
        press("Save and confirm all");

        assertThat(page().locator("body")).containsText("Saved");
    }

    @Test
    @Order(3)
    void aFileWithFaultsIsRefusedWithRowColumnAndRemedy() {
        login(Person.ADA);
        open(place(2023, "upload"));
        upload("faults.csv", Results.of(2023, Results.OTHER_TIN));

        assertThat(page().getByRole(AriaRole.HEADING, named("6 rows read; 6 cannot be used. Nothing was stored.")))
                .isVisible();
        assertThat(page().locator("tr", hasText("taxpayerIdentificationNumber")).first())
                .isVisible();
        open(place(2023, "score"));
        assertThat(page().locator("body")).containsText("No results for 2023 yet");
    }

    @Test
    @Order(4)
    void twoYearsOfResultsBecomeTwoScores() {
        login(Person.ADA);
        confirmUpload(2023);
        assertScore(2023, "44.47%", "13.34 points");
        confirmUpload(2024);
        assertScore(2024, "65.02%", "19.51 points");

        Locator notCounting =
                page().locator("section", hasText("Measures that do not count")).last();
        assertThat(notCounting).containsText("050");
        screenshot("journey-score");
        assertAccessible();
    }

    @Test
    @Order(5)
    void comparingShowsTheImprovementScoreWithItsConditions() {
        login(Person.ADA);
        open(place(2024, "compare") + "?with=2023");

        Locator body = page().locator("body");
        assertThat(body).containsText("44.47%");
        assertThat(body).containsText("65.02%");
        assertThat(body).containsText("3.77");
        assertThat(body).containsText("Full participation this year");
        screenshot("journey-compare");
        assertAccessible();
    }

    @Test
    @Order(6)
    void theReportsHoldTheSameFigures() {
        login(Person.ADA);
        open(place(2024, "reports"));
        String score = PdfText.of(download("Download score report").body());
        String comparison = PdfText.of(download("Download comparison").body());
        String measures = new String(download("Download measures").body(), StandardCharsets.UTF_8);

        assertThat(score).contains(PRACTICE, "65.02%", "19.51", "•••••4321").doesNotContain("987654321");
        assertThat(comparison).contains("44.47%", "65.02%");
        assertThat(measures).contains("5.3066", "8.5").doesNotContain("987654321");
        logOut(Person.ADA);
    }

    @Test
    @Order(7)
    void theOtherPracticesAdministratorHasNoPermission() {
        login(Person.FELIX);
        for (String page : List.of("score", "compare", "upload", "settings", "reports")) {
            open(place(2024, page));
            assertThat(page().getByRole(AriaRole.HEADING, named("You do not have permission for this page")))
                    .isVisible();
            assertThat(page().locator("body")).not().containsText(PRACTICE);
        }
    }

    @Test
    @Order(8)
    void theOtherPracticesAdministratorCannotDownloadItsReports() {
        login(Person.ADA);
        open(place(2024, "reports"));
        List<String> addresses = downloadAddresses();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(4);
        logOut(Person.ADA);

        login(Person.FELIX);
        for (String address : addresses) {
            APIResponse answer = window().request().get(address);
            assertThat(answer.status()).as(address).isIn(403, 404);
            assertThat(answer.text()).doesNotContain(PRACTICE);
        }
    }

    @Test
    @Order(9)
    void thePortalAdministratorSeesNoPracticesScore() {
        login(Person.PAULA);
        open(place(2024, "score"));

        assertThat(page().getByRole(AriaRole.HEADING, named("You do not have permission for this page")))
                .isVisible();
        assertThat(page().locator("body")).not().containsText(PRACTICE);
        assertThat(page().locator("body")).not().containsText("65.02%");
    }

    @Test
    @Order(10)
    void aNewBenchmarkTableChangesTheScore() {
        login(Person.PAULA);
        open("/admin/benchmarks/2024");
        upload("benchmarks-2024.csv", Results.changedBenchmarks());
        assertThat(page().locator("body")).containsText("Nothing is in force yet");
        page().getByLabel("Reason").fill("Journey: measure 118 has a new ladder");
        press("Put into force");
        assertThat(page().locator("body")).containsText("Journey: measure 118 has a new ladder");
    }

    @Test
    @Order(11)
    void theOldScoreStaysOnRecord() {
        login(Person.ADA);
        assertScore(2024, "72.08%", "21.62 points");

        assertOnRecord("benchmarks put into force", "72.08");
        assertOnRecord("results uploaded", "65.02");
    }

    /// A score is kept for each reading of the rules; one of them has this figure.
    private void assertOnRecord(String cause, String figure) {
        assertThat(page().locator("tr", hasText(cause))
                        .filter(new Locator.FilterOptions().setHasText(figure))
                        .first())
                .isVisible();
    }

    @Test
    @Order(12)
    void anUploadCanBeTakenBack() {
        login(Person.ADA);
        UploadPage.open(page(), url(place(2023, "upload")))
                .takeBack("results-2023.csv")
                .shows("The upload was taken back");

        open(place(2023, "score"));
        assertThat(page().locator("body")).containsText("No results for 2023 yet");
    }

    private void confirmUpload(int year) {
        UploadPage upload = UploadPage.open(page(), url(place(year, "upload"))).startOver();
        upload("results-%d.csv".formatted(year), Results.of(year, Results.TIN));
        upload.confirm().confirmed();
    }

    private void assertScore(int year, String quality, String contribution) {
        open(place(year, "score"));
        Locator summary = page().getByLabel("The score in short");
        assertThat(summary).containsText(quality);
        assertThat(summary).containsText(contribution);
    }

    private static String place(int year, String page) {
        return "/practices/%s/%d/%s".formatted(practice, year, page);
    }
}
