package org.decile.ui.report;

import java.util.List;
import java.util.stream.Stream;
import org.decile.core.score.MeasureScore;
import org.decile.ui.component.Numbers;
import org.w3c.dom.Element;

/// Every measure with its figures and why it has its points.
final class MeasurePages {
    private static final int COLUMNS = 6;

    private final ReportSubject subject;
    private final Sheet sheet;

    MeasurePages(ReportSubject subject, Sheet sheet) {
        this.subject = subject;
        this.sheet = sheet;
    }

    void add() {
        sheet.add(sheet.element("h2.page", "The measures"));
        add("Measures that count", subject.score().chosen());
        add("Measures that do not count", subject.score().others());
    }

    private void add(String title, List<MeasureScore> measures) {
        if (measures.isEmpty()) {
            return;
        }
        Element head = sheet.row(
                "th",
                sheet.column("th", "Measure"),
                sheet.column("th.num", "Rate"),
                sheet.column("th.place", "Place among the deciles"),
                sheet.column("th.num", "Cases"),
                sheet.column("th.num", "Reported"),
                sheet.column("th.num", "Points"));
        sheet.add(
                sheet.element("h3", title),
                sheet.table(
                        "table.measures",
                        head,
                        measures.stream().flatMap(this::rows).toList()));
    }

    private Stream<Element> rows(MeasureScore measure) {
        Element name = sheet.element(
                "td",
                sheet.element("strong", measure.key().measureId().value()),
                " " + measure.title(),
                sheet.element("span.type", " " + measure.key().collectionType().label()));
        Element figures = sheet.row(
                "td.num",
                name,
                measure.performanceRate()
                        .map(rate -> Numbers.rate(rate, measure.rateUnit()))
                        .orElse(Numbers.NONE),
                sheet.element("td.place", ScorePdf.strip(subject, sheet, measure)),
                Numbers.count(measure.cases()),
                measure.completeness().map(Numbers::percent).orElse(Numbers.NONE),
                points(measure));
        figures.setAttribute("class", "figures-row");
        return Stream.of(figures, why(measure));
    }

    private static String points(MeasureScore measure) {
        return measure.state() == MeasureScore.State.EXCLUDED ? "left out" : Numbers.points(measure.points());
    }

    private Element why(MeasureScore measure) {
        StringBuilder text = new StringBuilder(measure.headline().text()).append(' ');
        if (measure.state() == MeasureScore.State.NOT_CHOSEN) {
            text.append(measure.steps().getLast().text()).append(' ');
        }
        if (measure.inverse()) {
            text.append("Lower is better. ");
        }
        Element reasons =
                sheet.element("td.why", text, sheet.law(measure.headline().law()));
        reasons.setAttribute("colspan", Integer.toString(COLUMNS));
        return sheet.element("tr", reasons);
    }
}
