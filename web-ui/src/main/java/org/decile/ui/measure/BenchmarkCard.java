package org.decile.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.measure.Measure;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Card;
import org.decile.ui.component.DecileBounds;
import org.decile.ui.component.DecileStrip;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Tone;
import org.decile.ui.measure.MeasurePage.Collected;

/// The benchmark of one collection type this year, or why there is none.
final class BenchmarkCard {

    private BenchmarkCard() {}

    static Card of(Measure measure, Collected collected) {
        Card card = new Card(collected.type().label()).aside(flags(collected.benchmark()));
        String listed = collected.listed() ? "" : "; CMS does not list this way of collection for the measure";
        card.sub(sentence(collected.type().description()) + listed + ".");
        MeasureText.change(measure, collected.type()).ifPresent(change -> card.content(Notice.warning(change)));
        collected
                .benchmark()
                .ifPresentOrElse(
                        benchmark -> card.content(ladder(measure, benchmark, collected)),
                        () -> card.content(new Paragraph(MeasureText.noBenchmark(collected))));
        return card;
    }

    /// The words beside a benchmark: where it comes from, and whether it limits the points.
    static Component flags(Optional<Benchmark> benchmark) {
        Div flags = new Div();
        flags.addClassName("flags");
        if (benchmark.isEmpty()) {
            flags.add(new Badge("No benchmark", Tone.NEUTRAL));
        }
        benchmark.ifPresent(found -> {
            flags.add(
                    found.isSameYear()
                            ? new Badge("Same-year", Tone.INFO)
                            : new Badge("Historical, from " + found.benchmarkYear(), Tone.NEUTRAL));
            if (found.toppedOut()) {
                flags.add(new Badge("Topped out", Tone.WARNING).with(Icon.WARNING));
            }
            if (found.capped()) {
                flags.add(new Badge("At most 7 points", Tone.WARNING));
            }
        });
        return flags;
    }

    static DecileStrip strip(Measure measure, Benchmark benchmark) {
        return new DecileStrip(
                benchmark.ladder(), measure.rateUnit(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Component ladder(Measure measure, Benchmark benchmark, Collected collected) {
        Div ladder = new Div(
                strip(measure, benchmark).large(),
                new Paragraph(MeasureText.origin(benchmark)
                        + collected.remark().map(remark -> "; " + remark).orElse("") + "."),
                new Disclosure(
                        "All ten deciles", new DecileBounds(benchmark.ladder(), measure.rateUnit(), Optional.empty())));
        ladder.addClassName("stack");
        return ladder;
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
