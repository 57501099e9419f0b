package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every screen for everyone who uses it: without obstacles for assistive technology, at desktop and at phone width,
/// light and dark; and a picture of each.
class EveryScreenJourney extends PortalJourney {
    private static final String PRACTICE = "Northside Imaging";
    private static final int PHONE_WIDTH = 390;

    @ParameterizedTest
    @CsvSource({
        "ADA, home, /",
        "ADA, score, /practices/ID/2024/score",
        "ADA, score-2025, /practices/ID/2025/score",
        "ADA, compare, /practices/ID/2025/compare?with=2024",
        "ADA, compare-readings, /practices/ID/2024/compare?rules=acr-summary",
        "ADA, upload, /practices/ID/2024/upload",
        "ADA, settings, /practices/ID/2024/settings",
        "ADA, settings-final-score, /practices/ID/2024/settings?finalScore=enter",
        "ADA, provisional, /practices/ID/2026/settings",
        "ADA, reports, /practices/ID/2024/reports",
        "VERA, viewer-score, /practices/ID/2024/score",
        "VERA, viewer-upload, /practices/ID/2024/upload",
        "VERA, viewer-settings, /practices/ID/2024/settings",
        "ADA, nothing-yet, /practices/ID/2022/score",
        "ADA, measures, /measures?year=2024",
        "ADA, measure, /measures/2024/236",
        "ADA, measures-radiology, /measures?year=2024&set=diagnosticRadiology",
        "ADA, rules, /rules/2024",
        "ADA, rules-compared, /rules/2024?with=2023",
        "ADA, rules-readings, /rules/2024?rules=acr-summary&with=2024",
        "ADA, account, /account",
        "ADA, not-found, /no-such-page",
        "ADA, no-permission, /admin/practices",
        "FELIX, small-practice, /",
        "PAULA, administration, /",
        "PAULA, practices, /admin/practices",
        "PAULA, benchmarks, /admin/benchmarks/2024",
        "PAULA, code-maps, /admin/codes/2024",
        "PAULA, qrda-tables, /admin/qrda/2025",
        "PAULA, qrda-tables-none, /admin/qrda/2026"
    })
    void isOpenToAll(Person person, String name, String path) {
        login(person);
        open(path.contains("ID") ? path.replace("ID", idOf(PRACTICE)) : path);
        page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page().locator("h1").first()).isVisible();
        assertAccessible();
        screenshot(name);
        view(name + "-view");

        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible();
        screenshot(name + "-dark");

        page().setViewportSize(PHONE_WIDTH, 844);
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertAccessible();
        screenshot(name + "-phone");
        assertThat((Integer) page().evaluate("document.documentElement.scrollWidth"))
                .as("the page's width on a phone")
                .isLessThanOrEqualTo(PHONE_WIDTH);
    }
}
