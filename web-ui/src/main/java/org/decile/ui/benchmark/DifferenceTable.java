package org.decile.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.BenchmarkDifference;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.number.Rate;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.DecileStrip;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Numbers;

/// What a table would add, remove and change, each ladder beside the other.
final class DifferenceTable extends Div {

    private static final int MOST_SHOWN = 200;

    DifferenceTable(BenchmarkDifference difference) {
        addClassName("stack");
        if (!difference.changed().isEmpty()) {
            add(disclosure("Changed", difference.changed().size(), changed(difference.changed()))
                    .opened());
        }
        if (!difference.added().isEmpty()) {
            add(disclosure("Added", difference.added().size(), plain("Added benchmarks", difference.added())));
        }
        if (!difference.gone().isEmpty()) {
            add(disclosure("Gone", difference.gone().size(), plain("Benchmarks that go", difference.gone())));
        }
    }

    private static Disclosure disclosure(String what, int count, Component table) {
        String shown = count > MOST_SHOWN ? ", the first %d shown".formatted(MOST_SHOWN) : "";
        return new Disclosure("%s: %s%s".formatted(what, Numbers.count(count), shown), table);
    }

    private static Component changed(List<BenchmarkDifference.Change> changes) {
        return new DataTable<BenchmarkDifference.Change>("Changed benchmarks")
                .captionHidden()
                .text("Measure", change -> BenchmarkText.name(change.after()))
                .wide("In force", change -> ladder(change.before(), change.after()))
                .wide("New", change -> ladder(change.after(), change.before()))
                .rows(changes.stream().limit(MOST_SHOWN).toList());
    }

    private static Component plain(String caption, List<Benchmark> benchmarks) {
        return new DataTable<Benchmark>(caption)
                .captionHidden()
                .text("Measure", BenchmarkText::name)
                .wide("Deciles", benchmark -> ladder(benchmark, benchmark))
                .rows(benchmarks.stream().limit(MOST_SHOWN).toList());
    }

    /// A ladder as strip and as its bounds, those that differ from the other one in bold.
    private static Component ladder(Benchmark benchmark, Benchmark other) {
        Div bounds = new Div();
        bounds.addClassName("bounds");
        for (int decile = 1; decile <= DecileLadder.DECILES; decile++) {
            Optional<Rate> start = benchmark.ladder().start(decile);
            Span bound = new Span(start.map(rate -> Numbers.rate(rate, BenchmarkText.unit(benchmark)))
                    .orElse(Numbers.NONE));
            bound.setTitle("Decile %d begins".formatted(decile));
            bound.setClassName("bound-differs", !start.equals(other.ladder().start(decile)));
            bounds.add(bound);
        }
        Span terms = new Span(BenchmarkText.terms(benchmark));
        terms.addClassNames("soft", "small");
        Div ladder = new Div(
                new DecileStrip(
                        benchmark.ladder(),
                        BenchmarkText.unit(benchmark),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                bounds,
                terms);
        ladder.addClassName("ladder");
        return ladder;
    }
}
