package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/// The upload page of a practice and year, as a person uses it.
record UploadPage(Page page) {
    private static final int MOST_CLICKS = 3;
    private static final int MILLISECONDS_UNTIL_CLICKED_AGAIN = 5_000;

    /// Opens it and waits until it can be used.
    static UploadPage open(Page page, String address) {
        page.navigate(address);
        heading(page, "Upload results").waitFor();
        return new UploadPage(page);
    }

    /// Leaves whatever an earlier visit has begun, confirmed or not gone on with. A button that gives way to the next
    /// step while it is clicked does nothing; then a person clicks what stands there now.
    UploadPage startOver() {
        Locator choose = button("Choose files");
        Locator leave = button("Upload another file")
                .or(button("Choose other files"))
                .or(button("Choose the mended file"))
                .or(button("Start over"))
                .or(button("Cancel"));
        for (int clicks = 0; clicks < MOST_CLICKS && !choose.isVisible(); clicks++) {
            choose.or(leave).first().waitFor();
            if (!choose.isVisible()) {
                leave.first().click();
            }
            awaitForAWhile(choose);
        }
        assertThat(choose).isVisible();
        return this;
    }

    private static void awaitForAWhile(Locator button) {
        try {
            button.waitFor(new Locator.WaitForOptions().setTimeout(MILLISECONDS_UNTIL_CLICKED_AGAIN));
        } catch (TimeoutError _) {
            // it was clicked in vain
        }
    }

    /// Chooses files where the page takes them.
    UploadPage send(FilePayload... files) {
        page.setInputFiles("input[type=file]", files);
        return this;
    }

    /// Waits for the verdict, or another heading, that holds these words.
    UploadPage says(String words) {
        assertThat(heading(page, words).first()).isVisible();
        return this;
    }

    /// Waits until the page holds these words anywhere.
    UploadPage shows(String words) {
        assertThat(page.locator("main")).containsText(words);
        return this;
    }

    UploadPage press(String button) {
        button(button).first().click();
        return this;
    }

    /// Begins to confirm what the preview shows.
    UploadPage confirm() {
        return press("Confirm the upload");
    }

    /// Waits until all is stored.
    UploadPage confirmed() {
        return says("The upload is confirmed.");
    }

    /// Takes a confirmed upload back.
    UploadPage takeBack(String file) {
        press("Take back " + file);
        Locator dialog = page.getByRole(AriaRole.DIALOG).or(page.getByRole(AriaRole.ALERTDIALOG));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take back"))
                .click();
        return this;
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }
}
