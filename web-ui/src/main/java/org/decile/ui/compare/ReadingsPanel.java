package org.decile.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.score.MeasureScore;
import org.decile.ui.compare.Readings.Reading;
import org.decile.ui.compare.Readings.Row;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Card;
import org.decile.ui.component.Change;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Figure;
import org.decile.ui.component.MeasureName;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;
import org.decile.ui.policy.DifferingRules;

/// One year's results under two readings of its rules, side by side, with the rules that make the difference.
final class ReadingsPanel extends Composite<Div> {

    private final transient Readings readings;

    ReadingsPanel(PerformanceYear year, Readings readings) {
        this.readings = readings;
        getContent().addClassName("readings");
        getContent()
                .add(
                        summary(),
                        new PageSection("Figures of the category").content(figures()),
                        measures(year),
                        rules(year));
    }

    private Component summary() {
        Div figures = new Div(
                figure(readings.first()),
                figure(readings.second())
                        .note(Change.between(
                                readings.first().score().qualityPercent(),
                                readings.second().score().qualityPercent(),
                                "percentage points")));
        figures.addClassName("summary-figures");
        return new Card().content(figures, names());
    }

    private Component names() {
        Paragraph names = new Paragraph("%s: %s. %s: %s."
                .formatted(
                        readings.first().name(),
                        readings.first().policy().name(),
                        readings.second().name(),
                        readings.second().policy().name()));
        names.addClassNames("soft", "small");
        return names;
    }

    private static Figure figure(Reading reading) {
        return new Figure(
                        "Quality score under " + reading.name(),
                        Numbers.percent(reading.score().qualityPercent()))
                .full(reading.score().qualityPercent() + "%")
                .large();
    }

    private Component figures() {
        return new CategoryTable(
                readings.first().name(),
                readings.first().score(),
                readings.second().name(),
                readings.second().score());
    }

    private Component measures(PerformanceYear year) {
        List<Row> rows = readings.rows();
        DataTable<Row> table = new DataTable<Row>("Measures that fare differently")
                .captionHidden()
                .wide(
                        "Measure",
                        row -> new MeasureName(
                                year,
                                row.first().key().measureId(),
                                row.first().title(),
                                row.first().key().collectionType().label()))
                .numberComponent("Points, " + readings.first().name(), row -> points(row.first()))
                .numberComponent("Points, " + readings.second().name(), row -> points(row.second()))
                .detail(row -> Optional.of(why(row)))
                .whenEmpty("Every measure earns the same for the same reason.")
                .rows(rows);
        return new PageSection("Measures that fare differently")
                .sub("Points in brackets do not count towards the score.")
                .content(table);
    }

    private static Component points(MeasureScore measure) {
        return measure.isChosen()
                ? Numbers.exact(measure.points())
                : new Span("(" + Numbers.points(measure.points()) + ")");
    }

    private Component why(Row row) {
        Div why = new Div(
                new Paragraph(readings.first().name() + ": " + sentence(row.first())),
                new Paragraph(readings.second().name() + ": " + sentence(row.second())));
        why.addClassNames("readings-why", "small");
        return why;
    }

    private static String sentence(MeasureScore measure) {
        return measure.state() == MeasureScore.State.NOT_CHOSEN
                ? measure.headline().text() + " " + measure.steps().getLast().text()
                : measure.headline().text();
    }

    private Component rules(PerformanceYear year) {
        int count = DifferingRules.changes(readings.difference()).size();
        Disclosure table = new Disclosure(
                count == 1 ? "One rule differs" : count + " rules differ", new DifferingRules(readings.difference()));
        table.opened();
        String address = Addresses.with(
                Addresses.rules(year), Map.of("rules", readings.second().name(), "with", year.toString()));
        return new PageSection("Rules that differ")
                .content(table, new Div(Action.quiet("Both readings on the rules page", address)));
    }
}
