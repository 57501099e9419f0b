package org.decile.ui.measure;

import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;

/// Finds the measures of a year that a filter admits.
final class MeasuresPresenter {

    private final Function<PerformanceYear, BenchmarkTable> benchmarks;

    /// @param benchmarks the benchmarks in force
    MeasuresPresenter(Function<PerformanceYear, BenchmarkTable> benchmarks) {
        this.benchmarks = benchmarks;
    }

    /// The page asked for, or the last one when there are not so many.
    ///
    /// @param otherwise the year to show when the query names none that has measures
    MeasuresPage page(MeasuresQuery query, PerformanceYear otherwise) {
        NavigableSet<PerformanceYear> years = MeasureCatalogs.years();
        PerformanceYear year = query.year().filter(years::contains).orElse(otherwise);
        MeasureCatalog catalog = MeasureCatalogs.of(year);
        BenchmarkTable table = benchmarks.apply(year);
        List<MeasureRow> found = catalog.all().stream()
                .map(measure -> MeasureRow.of(measure, table))
                .filter(query.filter()::admits)
                .toList();
        int pages = Math.max(1, Math.ceilDiv(found.size(), MeasuresPage.ROWS));
        int page = Math.min(query.page(), pages);
        return new MeasuresPage(
                year,
                List.copyOf(years.descendingSet()),
                catalog.specialtySets(),
                found.stream()
                        .skip((page - 1L) * MeasuresPage.ROWS)
                        .limit(MeasuresPage.ROWS)
                        .toList(),
                found.size(),
                catalog.all().size(),
                page,
                pages,
                query.filter().set().filter(RadiologyOffer::isRadiology).map(_ -> RadiologyOffer.of(catalog)));
    }
}
