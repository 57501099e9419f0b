package org.decile.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.decile.core.compare.Direction;
import org.decile.core.compare.MeasureChange;
import org.decile.core.compare.RateChange;
import org.decile.core.measure.CollectionType;
import org.decile.core.number.Points;
import org.decile.core.score.MeasureScore;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Change;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.MeasureName;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;

/// Every measure of two years: its rate and points in both, what changed, and what became of it.
final class MeasureChangeTable extends Composite<Div> {

    private final ComparePage page;

    MeasureChangeTable(ComparePage page) {
        this.page = page;
        String then = page.earlier().toString();
        String now = page.later().toString();
        DataTable<MeasureChange> table = new DataTable<MeasureChange>("Measures of both years")
                .captionHidden()
                .wide("Measure", this::name)
                .number("Rate " + then, change -> rate(change, change.before()))
                .number("Rate " + now, change -> rate(change, change.after()))
                .numberComponent("Rate change", MeasureChangeTable::rateChange)
                .number("Points " + then, change -> points(change.before()))
                .number("Points " + now, change -> points(change.after()))
                .numberComponent("Points change", MeasureChangeTable::pointsChange);
        page.comparison().ifPresent(comparison -> table.rows(comparison.measures()));
        table.addClassName("change-table");
        getContent().add(table);
    }

    private Component name(MeasureChange change) {
        String types = String.join(
                ", then ",
                change.collectionTypes().stream().map(CollectionType::label).toList());
        boolean moved = !change.countedDifference().isZero();
        Badge kind = new Badge(change.kind().label(), moved ? Tone.ACCENT : Tone.NEUTRAL);
        MeasureName name = new MeasureName(page.later(), change.id(), change.title(), types);
        name.add(kind);
        return name;
    }

    private String rate(MeasureChange change, Optional<MeasureScore> score) {
        return score.flatMap(MeasureScore::performanceRate)
                .map(rate -> Numbers.rate(rate, page.unit(change.id())))
                .orElse(Numbers.NONE);
    }

    private static String points(Optional<MeasureScore> score) {
        return score.map(MeasureScore::points).map(Numbers::points).orElse(Numbers.NONE);
    }

    private static Component rateChange(MeasureChange change) {
        return change.rate()
                .<Component>map(rate -> new Div(new Change(rate.difference().toBigDecimal(), ""), direction(rate)))
                .orElseGet(() -> new Span(Numbers.NONE));
    }

    private static Component direction(RateChange rate) {
        Span word = new Span(
                rate.direction() == Direction.SAME ? "" : rate.direction().label());
        word.addClassName("change-word");
        return word;
    }

    private static Component pointsChange(MeasureChange change) {
        return change.pointsDifference()
                .map(Points::toBigDecimal)
                .<Component>map(difference -> new Change(difference, ""))
                .orElseGet(() -> new Span(Numbers.NONE));
    }
}
