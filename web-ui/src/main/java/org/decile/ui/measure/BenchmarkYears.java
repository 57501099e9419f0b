package org.decile.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.measure.Measure;
import org.decile.core.measure.RateUnit;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;
import org.decile.ui.measure.MeasurePage.History;

/// A measure's benchmarks over the years, a table for each collection type.
final class BenchmarkYears {

    private static final int MIDDLE = 6;
    private static final int TOP = 10;

    private BenchmarkYears() {}

    static Component of(Measure measure, List<History> histories) {
        PageSection section = new PageSection("Over the years")
                .sub(
                        "Where the deciles began in each year. Bounds that move towards better rates make the same result earn"
                                + " fewer points.");
        for (History history : histories) {
            Disclosure disclosure = new Disclosure(
                    "%s, %d years"
                            .formatted(
                                    history.type().label(), history.benchmarks().size()),
                    table(measure, history));
            disclosure.setOpen(history.equals(histories.getFirst()));
            section.content(disclosure);
        }
        return section;
    }

    private static Component table(Measure measure, History history) {
        RateUnit unit = measure.rateUnit();
        return new DataTable<Benchmark>(history.type().label())
                .captionHidden()
                .component("Year", BenchmarkYears::year)
                .wide("Deciles", benchmark -> BenchmarkCard.strip(measure, benchmark))
                .number("Decile 6 begins", benchmark -> bound(benchmark, MIDDLE, unit))
                .number("Decile 10 begins", benchmark -> bound(benchmark, TOP, unit))
                .component("Remarks", benchmark -> BenchmarkCard.flags(Optional.of(benchmark)))
                .highlight(benchmark -> benchmark.performanceYear().equals(measure.year()))
                .rows(history.benchmarks());
    }

    private static Anchor year(Benchmark benchmark) {
        return new Anchor(
                Addresses.measure(benchmark.performanceYear(), benchmark.key().measureId()),
                benchmark.performanceYear().toString());
    }

    private static String bound(Benchmark benchmark, int decile, RateUnit unit) {
        return benchmark
                .ladder()
                .start(decile)
                .map(rate -> Numbers.rate(rate, unit))
                .orElse(Numbers.NONE);
    }
}
