package org.decile.ui.report;

import java.util.List;
import java.util.Optional;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.core.score.Step;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.StripSvg;
import org.w3c.dom.Element;

/// The score report: one page that tells the score, then every measure, then every step with its source.
final class ScorePdf {
    private static final int BRIEF = 80;

    private final ReportSubject subject;
    private final QualityScore score;
    private final Sheet sheet;

    private ScorePdf(ReportSubject subject) {
        this.subject = subject;
        this.score = subject.score();
        this.sheet = new Sheet(
                "Quality score %s, %s"
                        .formatted(score.year(), subject.practice().name()),
                "The MIPS quality score of a practice with the reason behind every point.");
    }

    static byte[] of(ReportSubject subject) {
        return Pdf.of(new ScorePdf(subject).sheet().markup().document());
    }

    private Sheet sheet() {
        sheet.begin(
                "Quality score report",
                "Quality score " + score.year(),
                subject,
                "%s · Quality score %s".formatted(subject.practice().name(), score.year()));
        sheet.add(figures(), equation(), improvement());
        subject.finalScore()
                .ifPresent(line ->
                        sheet.add(sheet.element("p.improvement", sheet.element("strong", "Final score: "), line)));
        Notices.of(subject, sheet).forEach(sheet::add);
        sheet.add(sheet.element("h2", "Measures that count"), overview(), sheet.element("p.legend", legend()));
        new MeasurePages(subject, sheet).add();
        new ExplanationPages(subject, sheet).add();
        return sheet;
    }

    private Element figures() {
        int missing = score.missingMeasures();
        return sheet.element(
                "div.figures",
                sheet.figure(
                        "figure large",
                        "Quality score",
                        Numbers.percent(score.qualityPercent()),
                        "of 100% in the quality category"),
                sheet.figure(
                        "figure",
                        "Adds to the final score",
                        Numbers.plain(score.contribution()) + " points",
                        "quality weighs " + Numbers.percent(score.weights().quality())),
                sheet.figure(
                        "figure",
                        "Measures that count",
                        Integer.toString(score.chosen().size()),
                        missing == 0 ? "none missing" : missing + " missing"));
    }

    private Element equation() {
        return sheet.element(
                "p.equation",
                "(%s measure points + %s bonus points) ÷ %s available points + %s improvement = "
                        .formatted(
                                Numbers.points(score.achievementPoints()),
                                Numbers.points(score.bonus().total()),
                                Numbers.points(score.availablePoints()),
                                Numbers.percent(score.improvement().percent())),
                sheet.element("strong", Numbers.percent(score.qualityPercent())));
    }

    private Element overview() {
        if (score.chosen().isEmpty()) {
            return sheet.element("p", "No reported measure counts.");
        }
        Element head = sheet.row(
                "th",
                sheet.column("th", "Measure"),
                sheet.column("th.place", "Place among the deciles"),
                sheet.column("th.num", "Points"));
        List<Element> rows = score.chosen().stream().map(this::overview).toList();
        return sheet.table("table.overview", head, rows);
    }

    private String legend() {
        String strips = "The mark is the practice's rate among the benchmark's ten deciles; better is at the right.";
        return switch (score.others().size()) {
            case 0 -> strips;
            case 1 -> strips + " One more reported measure does not count; the next page says why.";
            default ->
                "%s %d more reported measures do not count; the next page says why."
                        .formatted(strips, score.others().size());
        };
    }

    private Element overview(MeasureScore measure) {
        return sheet.row(
                "td",
                sheet.element(
                        "td",
                        sheet.element("strong", measure.key().measureId().value()),
                        " " + brief(measure.title()),
                        sheet.element(
                                "span.type",
                                " " + measure.key().collectionType().label())),
                sheet.element("td.place", strip(subject, sheet, measure)),
                sheet.element("td.num", Numbers.points(measure.points())));
    }

    /// The strip of a measure's benchmark, or words where it has none.
    static Object strip(ReportSubject subject, Sheet sheet, MeasureScore measure) {
        return measure.benchmark()
                .<Object>map(benchmark -> StripSvg.of(
                        sheet.markup().document(),
                        benchmark.ladder(),
                        measure.rateUnit(),
                        measure.performanceRate(),
                        Optional.of(measure.points())))
                .orElse("No benchmark");
    }

    private Element improvement() {
        List<Step> steps = score.improvement().steps();
        return sheet.element(
                "p.improvement",
                "Improvement over the year before: ",
                sheet.element("strong", Numbers.plain(score.improvement().percent()) + " percentage points."),
                steps.isEmpty() ? "" : " " + steps.getFirst().text());
    }

    /// A title that leaves room for the other measures of the first page; the pages behind it have the whole.
    private static String brief(String title) {
        if (title.length() <= BRIEF) {
            return title;
        }
        int end = title.lastIndexOf(' ', BRIEF);
        return title.substring(0, end > 0 ? end : BRIEF) + " …";
    }
}
