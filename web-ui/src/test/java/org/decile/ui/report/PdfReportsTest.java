package org.decile.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfReportsTest {
    private static final TestReports REPORTS = new TestReports();

    @Test
    void the_score_report_tells_the_same_figures_as_the_screen() {
        String words = TestReports.words(REPORTS.made(ReportKind.SCORE, 2024));

        assertThat(words)
                .contains("Lakeside Family Medicine (invented), TIN •••••6789, the practice as a whole")
                .contains("Quality score 70.60%")
                .contains("Adds to the final score 21.18 points")
                .contains(
                        "(39.80 measure points + 0.00 bonus points) ÷ 60.00 available points + 4.26% improvement = 70.60%")
                .contains("001 Diabetes: Hemoglobin A1c (HbA1c) Poor Control (>9%) eCQM 8.74")
                .contains("76.87% 10,000 100.00% 8.51")
                .contains("0 points, not scored on performance: 12 cases, 20 needed.")
                .contains("(39.8043 + 0) / 60 + 4.2552 percentage points = 70.5957%. 42 CFR 414.1380(b)(1)(vii)")
                .contains("Rules: 42 CFR 414.1380 as it stood for performance year 2024.");
    }

    @Test
    void the_comparison_report_tells_what_moved_the_score() {
        assertThat(TestReports.words(REPORTS.made(ReportKind.COMPARISON, 2024)))
                .contains("Quality score 2023 46.54%")
                .contains("Quality score 2024 70.60%")
                .contains("Change +24.06 percentage points")
                .contains("Measures with more points 001, 134, 236 +17.06")
                .contains("Measures that count now 130, 238, 438 +24.37")
                .contains("Measures that count no more 226, 317 −21.63")
                .contains("Improvement +4.26")
                .contains("Met. Achievement percent of the year before: 46.5378%")
                .contains("2023: 0 points, not scored on performance: 14 cases, 20 needed.");
    }

    @Test
    void what_is_not_confirmed_or_not_verified_stands_on_the_first_page() {
        assertThat(TestReports.words(REPORTS.made(ReportKind.SCORE, 2024)))
                .contains("Not confirmed for 2024: number of eligible clinicians, special statuses")
                .contains("Not verified. Some figures of 2024 rest on rules")
                .contains("(2019 and 2022) (not verified)")
                .contains("no regulation text settles the rounding; published tables show tenths.");
        assertThat(TestReports.words(REPORTS.made(ReportKind.COMPARISON, 2024)))
                .contains("Not confirmed yet: some settings of 2023 and 2024.")
                .contains("Not verified: some rules behind 2023 and 2024");
    }

    @ParameterizedTest
    @EnumSource(names = {"SCORE", "COMPARISON"})
    void a_screen_reader_finds_language_title_headings_tables_and_words_for_drawings(ReportKind kind)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORTS.made(kind, 2024))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).endsWith("Lakeside Family Medicine (invented)");
            List<PDStructureElement> elements = elements(catalog.getStructureTreeRoot());
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "P", "L", "LI", "Table", "TH", "TD", "Figure");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .isNotEmpty()
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCORE", "COMPARISON"})
    void the_summary_is_one_page(ReportKind kind) throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORTS.made(kind, 2024))) {
            PDFTextStripper secondPage = new PDFTextStripper();
            secondPage.setStartPage(2);
            secondPage.setEndPage(2);
            assertThat(secondPage.getText(document).lines()).contains("The measures");
        }
    }

    @Test
    void a_strip_is_described_in_words() throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORTS.made(ReportKind.SCORE, 2024))) {
            assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot()))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .contains("Rate 76.87%, decile 8 of 10, 8.51 points; decile 9 begins at 78.70%.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCORE", "COMPARISON"})
    void it_prints_on_letter_paper_with_its_own_fonts_inside(ReportKind kind) throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORTS.made(kind, 2024))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
                assertThat(page.getMediaBox().getHeight()).isEqualTo(PDRectangle.LETTER.getHeight());
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
            assertThat(TestReports.words(REPORTS.made(kind, 2024)))
                    .contains("Page 1 of " + document.getNumberOfPages());
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }
}
