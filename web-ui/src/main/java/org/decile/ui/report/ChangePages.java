package org.decile.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.decile.core.compare.MeasureChange;
import org.decile.core.compare.RateChange;
import org.decile.core.compare.YearComparison;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.ui.component.Numbers;
import org.w3c.dom.Element;

/// Every measure of two years: rates, points, and what became of it.
final class ChangePages {
    private static final int COLUMNS = 7;

    private final YearComparison comparison;
    private final Sheet sheet;

    ChangePages(YearComparison comparison, Sheet sheet) {
        this.comparison = comparison;
        this.sheet = sheet;
    }

    void add() {
        String before = comparison.before().year().toString();
        String after = comparison.after().year().toString();
        Element head = sheet.row(
                "th",
                sheet.column("th", "Measure"),
                sheet.column("th.num", "Rate " + before),
                sheet.column("th.num", "Rate " + after),
                sheet.column("th", "Rate is"),
                sheet.column("th.num", "Points " + before),
                sheet.column("th.num", "Points " + after),
                sheet.column("th.num", "Change"));
        List<Element> rows = comparison.measures().stream().flatMap(this::rows).toList();
        sheet.add(
                sheet.element("h2.page", "The measures"),
                sheet.element("p.sub", "What moved the score most comes first. Points in brackets do not count."),
                sheet.table("table.measures", head, rows));
    }

    private Stream<Element> rows(MeasureChange change) {
        Element figures = sheet.row(
                "td.num",
                sheet.element("td", sheet.element("strong", change.id().value()), " " + change.title()),
                rate(change.before()),
                rate(change.after()),
                sheet.element(
                        "td",
                        change.rate()
                                .map(RateChange::direction)
                                .map(direction -> direction.label())
                                .orElse(Numbers.NONE)),
                points(change.before()),
                points(change.after()),
                change.pointsDifference()
                        .map(points -> Numbers.signed(points.toBigDecimal()))
                        .orElse(Numbers.NONE));
        figures.setAttribute("class", "figures-row");
        Element why = sheet.element("td.why", why(change));
        why.setAttribute("colspan", Integer.toString(COLUMNS));
        return Stream.of(figures, sheet.element("tr", why));
    }

    /// What became of the measure, and why it has its points in each year.
    private String why(MeasureChange change) {
        StringJoiner why = new StringJoiner(" ");
        why.add(change.kind().label() + ".");
        change.before().ifPresent(score -> why.add(headline(comparison.before(), score)));
        change.after().ifPresent(score -> why.add(headline(comparison.after(), score)));
        change.collectionTypeChange().ifPresent(why::add);
        return why.toString();
    }

    private static String headline(QualityScore year, MeasureScore measure) {
        return "%s: %s".formatted(year.year(), measure.headline().text());
    }

    private static String rate(Optional<MeasureScore> measure) {
        return measure.flatMap(scored -> scored.performanceRate().map(rate -> Numbers.rate(rate, scored.rateUnit())))
                .orElse(Numbers.NONE);
    }

    private static String points(Optional<MeasureScore> measure) {
        return measure.map(scored -> scored.isChosen()
                        ? Numbers.points(scored.points())
                        : "(" + Numbers.points(scored.points()) + ")")
                .orElse(Numbers.NONE);
    }
}
