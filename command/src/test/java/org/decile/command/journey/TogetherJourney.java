package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two administrators of one practice upload at the same time: each is told of the other, one confirms first, the other
/// is shown what has changed and loses nothing.
class TogetherJourney extends PortalJourney {
    private static final String PRACTICE = "Together Journey Clinic (invented)";
    private static final String TIN = "987654326";
    private static final String READY = "2 rows read; all can be used. Nothing is stored before you confirm.";
    private static final String CONFIRMED = "The upload is confirmed.";
    private static final String NOT_YET = "Not confirmed yet.";

    @Test
    void bothGetAClearAnswerAndNeitherLosesWork() {
        login(Person.ADA);
        String place = "/practices/%s/2024/".formatted(own(PRACTICE, TIN));
        UploadPage ada = UploadPage.open(page(), url(place + "upload"));
        UploadPage nora = UploadPage.open(loginElsewhere(Person.NORA), url(place + "upload"));

        ada.send(file("of-ada.csv", row("112", 60), row("039", 70))).says(READY);
        nora.send(file("of-nora.csv", row("112", 80), row("438", 75))).says(READY);
        nora.shows("ada.admin is uploading for this practice and year too. Neither loses anything");

        ada.confirm();
        nora.confirm();
        UploadPage second = second(ada, nora);
        boolean adaWasFirst = second.equals(nora);
        second.shows(adaWasFirst ? "ada.admin confirmed of-ada.csv" : "nora.admin confirmed of-nora.csv");
        second.shows("Nothing of your upload is lost: below is its effect as it is now.");
        assertThat(second.page().locator("tr", hasText("112")).first()).containsText("Replaced");
        pictures(second.page(), "upload-together");
        second.confirm().confirmed();

        for (String file : List.of("of-ada.csv", "of-nora.csv")) {
            assertThat(second.page().locator("tr", hasText(file)).last()).containsText("Confirmed");
        }
        open(place + "score");
        assertThat(measure("112")).containsText(adaWasFirst ? "80.00%" : "60.00%");
        assertThat(measure("039")).containsText("70.00%");
        assertThat(measure("438")).containsText("75.00%");
    }

    /// Waits for both answers, and fails unless one of them was the first.
    private UploadPage second(UploadPage one, UploadPage other) {
        page().waitForCondition(() -> isAnswered(one) && isAnswered(other));
        List<UploadPage> later = List.of(one, other).stream()
                .filter(page -> text(page).contains(NOT_YET))
                .toList();
        assertThat(later).as("who was second").hasSize(1);
        return later.getFirst();
    }

    private static boolean isAnswered(UploadPage upload) {
        return text(upload).contains(CONFIRMED) || text(upload).contains(NOT_YET);
    }

    private static String text(UploadPage upload) {
        return upload.page().locator("main").innerText();
    }

    private Locator measure(String number) {
        return page().locator("tr", hasText(number)).first();
    }

    private static FilePayload file(String name, String... rows) {
        return UploadFiles.csv(name, List.of(rows));
    }

    private static String row(String measure, int met) {
        return UploadFiles.row(measure, met, 100 - met).replace(UploadFiles.TIN, TIN);
    }
}
