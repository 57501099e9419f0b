package org.decile.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.measure.Measure;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Badge;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Tone;

/// The measures on one page of the list.
final class MeasuresTable {

    private MeasuresTable() {}

    static DataTable<MeasureRow> of(MeasuresPage page) {
        DataTable<MeasureRow> table = new DataTable<MeasureRow>("Measures of " + page.year())
                .captionHidden()
                .component("Measure", row -> measure(row.measure(), page.year()))
                .component("Type", row -> type(row.measure()))
                .wide("Collection types and benchmarks", MeasuresTable::collections)
                .whenEmpty("No measure fits. Loosen a filter, or look in another year.")
                .rows(page.rows());
        table.addClassName("measures-table");
        return table;
    }

    private static Component measure(Measure measure, PerformanceYear year) {
        Span number = new Span(measure.id().value());
        number.addClassName("measure-number");
        Anchor link = new Anchor(Addresses.measure(year, measure.id()), number, new Span(measure.title()));
        link.addClassName("measure-link");
        return link;
    }

    private static Component type(Measure measure) {
        Div type = new Div(new Span(measure.type().label()));
        type.addClassName("measure-type");
        measure.traits().highPriority().ifPresent(why -> type.add(new Badge("High priority", Tone.ACCENT)));
        if (measure.traits().qcdr()) {
            type.add(new Badge("QCDR", Tone.NEUTRAL));
        }
        if (measure.isInverse()) {
            type.add(new Badge("Lower is better", Tone.NEUTRAL).with(Icon.DOWN));
        }
        return type;
    }

    private static Component collections(MeasureRow row) {
        Div all = new Div();
        all.addClassName("measure-collections");
        for (MeasureRow.Collected collected : row.collections()) {
            Span name = new Span(collected.type().label());
            name.setTitle(collected.type().description());
            all.add(new Div(name, new Span(" "), standing(collected)));
        }
        return all;
    }

    private static Component standing(MeasureRow.Collected collected) {
        return collected.benchmark().map(MeasuresTable::badge).orElseGet(() -> new Badge("No benchmark", Tone.NEUTRAL));
    }

    private static Badge badge(Benchmark benchmark) {
        if (benchmark.capped()) {
            return new Badge("Topped out, at most 7 points", Tone.WARNING);
        }
        return benchmark.toppedOut()
                ? new Badge("Topped out", Tone.WARNING)
                : new Badge("Benchmark", Tone.SUCCESS).with(Icon.CHECK);
    }
}
