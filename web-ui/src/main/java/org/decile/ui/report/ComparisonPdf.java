package org.decile.ui.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.decile.core.compare.WaterfallEntry;
import org.decile.core.compare.YearComparison;
import org.decile.core.measure.MeasureId;
import org.decile.core.score.QualityScore;
import org.decile.ui.component.Numbers;
import org.w3c.dom.Element;

/// The comparison report: one page that tells what moved the score from one year to the other, then every measure.
final class ComparisonPdf {
    private final ReportSubject earlier;
    private final ReportSubject later;
    private final YearComparison comparison;
    private final QualityScore before;
    private final QualityScore after;
    private final Sheet sheet;

    private ComparisonPdf(ReportSubject earlier, ReportSubject later) {
        this.earlier = earlier;
        this.later = later;
        this.before = earlier.score();
        this.after = later.score();
        this.comparison = YearComparison.between(before, after);
        this.sheet = new Sheet(
                "Quality scores %s and %s, %s"
                        .formatted(before.year(), after.year(), later.practice().name()),
                "The MIPS quality scores of two years side by side, with what changed and why.");
    }

    static byte[] of(ReportSubject earlier, ReportSubject later) {
        return Pdf.of(new ComparisonPdf(earlier, later).sheet().markup().document());
    }

    private Sheet sheet() {
        sheet.begin(
                "Comparison report",
                "Quality scores %s and %s".formatted(before.year(), after.year()),
                later,
                "%s · Quality scores %s and %s".formatted(later.practice().name(), before.year(), after.year()));
        sheet.add(figures());
        Notices.ofBoth(earlier, later, sheet).forEach(sheet::add);
        sheet.add(sheet.element("h2", "What moved the score"), waterfall());
        comparison.notes().forEach(note -> sheet.add(sheet.element("p.legend", note)));
        sheet.add(sheet.element(
                "div.explained",
                sheet.element("h2", "Improvement score of " + after.year()),
                sheet.element(
                        "p",
                        sheet.element(
                                "strong", Numbers.plain(after.improvement().percent()) + " percentage points.")),
                sheet.conditions(after.improvement()),
                sheet.steps(after.improvement().steps())));
        new ChangePages(comparison, sheet).add();
        return sheet;
    }

    private Element figures() {
        return sheet.element("div.figures", year(before), year(after), change());
    }

    private Element year(QualityScore score) {
        return sheet.figure(
                "figure",
                "Quality score " + score.year(),
                Numbers.percent(score.qualityPercent()),
                "%s of %s points and %s bonus"
                        .formatted(
                                Numbers.points(score.achievementPoints()),
                                Numbers.points(score.availablePoints()),
                                Numbers.points(score.bonus().total())));
    }

    private Element change() {
        return sheet.figure(
                "figure large",
                "Change",
                Numbers.signed(Numbers.difference(
                        before.qualityPercent().value(), after.qualityPercent().value())),
                "percentage points");
    }

    private Element waterfall() {
        Element head = sheet.row(
                "th",
                sheet.column("th", "What"),
                sheet.column("th.bar", "From 0% to 100%"),
                sheet.column("th.num", "Percentage points"));
        List<Element> rows = new ArrayList<>();
        BigDecimal level = before.qualityPercent().value();
        rows.add(total(before));
        for (WaterfallEntry entry : comparison.waterfall()) {
            BigDecimal next = level.add(entry.difference().value());
            rows.add(entry(entry, level, next));
            level = next;
        }
        rows.add(total(after));
        return sheet.table("table.waterfall", head, rows);
    }

    private Element total(QualityScore score) {
        Element row = sheet.row(
                "td",
                sheet.element("td", sheet.element("strong", "Quality score " + score.year())),
                sheet.element(
                        "td.bar", bar(BigDecimal.ZERO, score.qualityPercent().value(), LevelBar.Look.TOTAL)),
                sheet.element("td.num", sheet.element("strong", Numbers.percent(score.qualityPercent()))));
        row.setAttribute("class", "total");
        return row;
    }

    private Element entry(WaterfallEntry entry, BigDecimal from, BigDecimal to) {
        String measures = entry.measures().stream().map(MeasureId::value).collect(Collectors.joining(", "));
        LevelBar.Look look = from.compareTo(to) > 0 ? LevelBar.Look.LOSS : LevelBar.Look.GAIN;
        return sheet.row(
                "td",
                sheet.element(
                        "td",
                        entry.kind().label(),
                        sheet.element("span.type", measures.isEmpty() ? "" : " " + measures)),
                sheet.element("td.bar", bar(from, to, look)),
                sheet.element("td.num", Numbers.signed(entry.difference().value())));
    }

    private Element bar(BigDecimal from, BigDecimal to, LevelBar.Look look) {
        return LevelBar.of(sheet.markup().document(), from, to, look);
    }
}
