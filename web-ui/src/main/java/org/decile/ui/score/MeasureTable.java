package org.decile.ui.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.DecileBounds;
import org.decile.ui.component.DecileStrip;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.MeasureName;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Steps;

/// Measures as rows with their decile strips; below each row why, and the whole explanation on request.
final class MeasureTable extends Composite<Div> {

    private final PerformanceYear year;

    MeasureTable(String caption, PerformanceYear year, List<MeasureRow> rows) {
        this.year = year;
        DataTable<MeasureRow> table = new DataTable<MeasureRow>(caption)
                .captionHidden()
                .wide("Measure", this::name)
                .number(
                        "Rate",
                        row -> row.rate()
                                .map(rate -> Numbers.rate(rate, row.unit()))
                                .orElse(Numbers.NONE))
                .wide("Place among the deciles", MeasureTable::strip)
                .number("Cases", row -> Numbers.count(row.cases()))
                .number(
                        "Completeness",
                        row -> row.completeness().map(Numbers::percent).orElse(Numbers.NONE))
                .numberComponent("Points", MeasureTable::points)
                .detail(row -> Optional.of(explanation(row)))
                .rows(rows);
        table.addClassName("measure-table");
        getContent().add(table);
    }

    private Component name(MeasureRow row) {
        return new MeasureName(year, new MeasureId(row.id()), row.title(), row.collectionType());
    }

    private static Component strip(MeasureRow row) {
        if (row.ladder().isEmpty()) {
            Span none = new Span("No benchmark");
            none.addClassName("soft");
            return none;
        }
        return new DecileStrip(row.ladder().get(), row.unit(), row.rate(), row.lastYear(), Optional.of(row.points()));
    }

    private static Component points(MeasureRow row) {
        if (row.leftOut()) {
            return new Span("Left out");
        }
        Span points = Numbers.exact(row.points());
        points.addClassName("measure-points");
        return points;
    }

    private static Component explanation(MeasureRow row) {
        Disclosure why = new Disclosure(row.sentence(), new Steps(row.steps()));
        why.addClassName("measure-why");
        row.ladder().ifPresent(ladder -> why.content(new DecileBounds(ladder, row.unit(), row.rate())));
        if (row.opened()) {
            why.opened();
        }
        return why;
    }
}
