package org.decile.command.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A measure that is left out, from the preview to the score page.
class LeftOutJourney extends PortalJourney {
    private static final String PRACTICE = "Left-out Journey Clinic (invented)";
    private static final String TIN = "987654327";
    private static final String WHY = "Left out: in 2024 CMS keeps this measure for MIPS Value Pathways";
    private static final List<Integer> WIDTHS = List.of(1280, 1000, 390);

    /// Cells whose content reaches into their padding, or out of them.
    private static final String OVERFLOWING = """
            cells => cells.filter(cell => {
              const room = cell.getBoundingClientRect(), padding = getComputedStyle(cell);
              const left = room.left + parseFloat(padding.paddingLeft) - 1;
              const right = room.right - parseFloat(padding.paddingRight) + 1;
              return [...cell.children].map(content => content.getBoundingClientRect())
                .some(content => content.left < left || content.right > right);
            }).map(cell => cell.textContent)""";

    @Test
    void isSaidWithTheReasonAndFitsIntoTheTable() {
        login(Person.ADA);
        String year = "/practices/%s/2024/".formatted(own(PRACTICE, TIN));
        UploadPage upload = UploadPage.open(page(), url(year + "upload"));
        upload.send(UploadFiles.csv(
                "results.csv",
                List.of(
                        UploadFiles.row("112", 100, 0).replace(UploadFiles.TIN, TIN),
                        UploadFiles.row("405", 100, 0).replace(UploadFiles.TIN, TIN))));
        upload.says("2 rows read; all can be used.").shows(WHY);
        pictures("preview-left-out");
        upload.confirm().confirmed();

        open(year + "score");
        Locator leftOut = page().locator(".measure-table", hasText("Left out"));
        assertThat(leftOut).containsText(WHY);
        for (int width : WIDTHS) {
            page().setViewportSize(width, 900);
            assertThat((List<?>) page().locator(".measure-table td.number").evaluateAll(OVERFLOWING))
                    .as("cells that overflow at %d pixels", width)
                    .isEmpty();
        }
    }
}
