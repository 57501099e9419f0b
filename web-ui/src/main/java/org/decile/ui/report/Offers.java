package org.decile.ui.report;

import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.score.QualityScore;
import org.decile.ui.component.Numbers;
import org.decile.ui.report.ReportsPage.Offer;
import org.decile.ui.report.ReportsPage.Preview;
import org.decile.ui.score.ScoreQuery;

/// The reports about one score, each with what it is for and a preview of its figures.
///
/// @param query which score
record Offers(ScoreQuery query, QualityScore score) {

    Offer scoreReport() {
        return new Offer(
                "Score report",
                "PDF",
                "For people who decide: one page with the score, then the reason behind every point.",
                List.of(
                        "One-page summary",
                        "Every measure with its place among the deciles",
                        "Every step with its source"),
                List.of(
                        new Preview("Quality score", Numbers.percent(score.qualityPercent())),
                        score.finalScore()
                                .map(known -> new Preview("Final score", Numbers.plain(known.points())))
                                .orElseGet(
                                        () -> new Preview("Final score points", Numbers.plain(score.contribution()))),
                        new Preview(
                                "Measures that count",
                                Integer.toString(score.chosen().size()))),
                "Download score report",
                address(ReportKind.SCORE, Optional.empty()));
    }

    Offer comparisonReport(QualityScore earlier) {
        return new Offer(
                "Comparison of %s and %s".formatted(earlier.year(), score.year()),
                "PDF",
                "What moved the score from one year to the other, and the improvement score with its conditions.",
                List.of("Change of the score, cause by cause", "Improvement conditions", "Every measure in both years"),
                List.of(
                        new Preview(earlier.year().toString(), Numbers.percent(earlier.qualityPercent())),
                        new Preview(score.year().toString(), Numbers.percent(score.qualityPercent())),
                        new Preview(
                                "Change",
                                Numbers.signed(Numbers.difference(
                                        earlier.qualityPercent().value(),
                                        score.qualityPercent().value())))),
                "Download comparison",
                address(ReportKind.COMPARISON, Optional.of(earlier.year())));
    }

    Offer measureTable() {
        return new Offer(
                "Measures",
                "CSV",
                "For spreadsheets: one row for each measure, with full figures.",
                List.of("Points, rate, decile, cases", "Reason and paragraph for each", "Opens in Excel and others"),
                List.of(
                        new Preview("Rows", Integer.toString(score.measures().size())),
                        new Preview("Counting", Integer.toString(score.chosen().size()))),
                "Download measures",
                address(ReportKind.MEASURES, Optional.empty()));
    }

    Offer explanationText() {
        return new Offer(
                "Explanation",
                "Text",
                "For the record: the whole calculation as plain text, with full figures.",
                List.of(
                        "Every step, every citation",
                        "What is not confirmed or not verified",
                        "Reads without any program"),
                List.of(
                        new Preview("Steps", Integer.toString(steps())),
                        new Preview("Quality score", score.qualityPercent().toShortText(4) + "%")),
                "Download explanation",
                address(ReportKind.EXPLANATION, Optional.empty()));
    }

    private int steps() {
        return score.steps().size()
                + score.measures().stream()
                        .mapToInt(measure -> measure.steps().size())
                        .sum();
    }

    private String address(ReportKind kind, Optional<PerformanceYear> with) {
        return ReportsNavigation.file(new ReportOrder(kind, query, with));
    }
}
