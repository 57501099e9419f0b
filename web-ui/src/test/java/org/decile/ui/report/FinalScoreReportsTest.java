package org.decile.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The final score in each report, with the scores of the other categories and without.
class FinalScoreReportsTest {
    private static final String MISSING =
            "Final score: not known, because the scores of Cost, Improvement Activities and"
                    + " Promoting Interoperability are not entered.";
    private static final String SUM = "70.5957% x 30% + 70% x 30% + 100% x 15% + 80% x 25% = 77.17";

    private final TestReports without = new TestReports();
    private final TestReports with = new TestReports().entered();

    @Test
    void the_score_report_tells_it_on_the_first_page_and_how_it_comes_about() {
        assertThat(TestReports.words(with.made(ReportKind.SCORE, 2024)))
                .contains("Final score: 77.18 of 100 points; payment adjustment up to +2.35% of Medicare Part B"
                        + " payments in 2026.")
                .contains("The final score " + SUM)
                .contains(
                        "Medicare payments rise by more than 0% and at most 2.353%: 0.7843% times a factor of up to 3");
        assertThat(TestReports.words(without.made(ReportKind.SCORE, 2024))).contains(MISSING);
    }

    @Test
    void the_explanation_tells_it_with_every_step() {
        assertThat(with.text(ReportKind.EXPLANATION, 2024).replaceAll("\\s+", " "))
                .contains("Final score 77.1787 of 100 Payment adjustment up to +2.353%")
                .contains("How the final score comes about ------------------------------- - " + SUM)
                .doesNotContain("not entered");
        assertThat(without.text(ReportKind.EXPLANATION, 2024)).contains(MISSING + "\n\n");
    }

    @Test
    void the_table_of_measures_has_it_in_full_in_its_last_columns() {
        assertThat(columns(with))
                .hasEntrySatisfying("finalScore", value -> assertThat(value).startsWith("77.178702"))
                .hasEntrySatisfying(
                        "paymentAdjustmentAtMostPercent",
                        value -> assertThat(value).startsWith("2.3529"));
        assertThat(columns(without))
                .containsEntry("finalScore", "")
                .containsEntry("paymentAdjustmentAtMostPercent", "");
        assertThat(columns(without).get("qualityPercent")).startsWith("70.595");
    }

    private static Map<String, String> columns(TestReports reports) {
        String text = reports.text(ReportKind.MEASURES, 2024).substring(1);
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .findFirst()
                .orElseThrow()
                .getFieldsAsMap();
    }
}
