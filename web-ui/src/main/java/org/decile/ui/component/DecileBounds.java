package org.decile.ui.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.stream.IntStream;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Rate;

/// The bounds of a benchmark's deciles as a table, the twin of [DecileStrip].
public final class DecileBounds extends Composite<Div> {

    public DecileBounds(DecileLadder ladder, RateUnit unit, Optional<Rate> rate) {
        StripText text = new StripText(ladder, unit);
        int present = rate.map(value -> ladder.standing(value).decile()).orElse(0);
        DataTable<Integer> table = new DataTable<Integer>(
                        ladder.inverse() ? "Deciles of the benchmark (lower is better)" : "Deciles of the benchmark")
                .text("Decile", decile -> decile.equals(present) ? decile + " (here)" : decile.toString())
                .number("Rates", decile -> text.range(decile))
                .highlight(decile -> decile.equals(present));
        table.rows(IntStream.rangeClosed(1, DecileLadder.DECILES).boxed().toList());
        getContent().add(table);
    }
}
