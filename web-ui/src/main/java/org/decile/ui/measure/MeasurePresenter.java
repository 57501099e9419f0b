package org.decile.ui.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.decile.core.benchmark.BenchmarkExclusions;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.SpecialtySet;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.measure.MeasurePage.Collected;
import org.decile.ui.measure.MeasurePage.History;

/// Gathers what is known of one measure.
final class MeasurePresenter {

    private final Function<PerformanceYear, BenchmarkTable> benchmarks;

    /// @param benchmarks the benchmarks in force
    MeasurePresenter(Function<PerformanceYear, BenchmarkTable> benchmarks) {
        this.benchmarks = benchmarks;
    }

    /// The page, or empty when the year has no such measure.
    Optional<MeasurePage> page(PerformanceYear year, MeasureId id) {
        return MeasureCatalogs.years().contains(year)
                ? MeasureCatalogs.of(year).find(id).map(this::page)
                : Optional.empty();
    }

    /// The years that have the measure, the newest first.
    static List<PerformanceYear> years(MeasureId id) {
        return MeasureCatalogs.years().descendingSet().stream()
                .filter(year -> MeasureCatalogs.of(year).find(id).isPresent())
                .toList();
    }

    private MeasurePage page(Measure measure) {
        List<PerformanceYear> years = years(measure.id());
        List<BenchmarkTable> tables = years.stream().map(benchmarks).toList();
        MeasureCatalog catalog = MeasureCatalogs.of(measure.year());
        return new MeasurePage(
                measure,
                years,
                catalog.specialtySets().stream()
                        .filter(set -> measure.availability().specialtySets().contains(set.name()))
                        .map(SpecialtySet::label)
                        .toList(),
                MeasureRow.of(measure, benchmarks.apply(measure.year())).collections().stream()
                        .map(collected -> collected(measure, collected))
                        .toList(),
                histories(measure.id(), tables));
    }

    private static Collected collected(Measure measure, MeasureRow.Collected collected) {
        BenchmarkKey key = new BenchmarkKey(measure.id(), collected.type());
        return new Collected(
                collected.type(),
                measure.isCollectedBy(collected.type()),
                collected.benchmark(),
                BenchmarkExclusions.of(measure.year()).reasons(key),
                collected.benchmark().flatMap(_ -> Benchmarks.remark(measure.year(), key)));
    }

    private static List<History> histories(MeasureId id, List<BenchmarkTable> tables) {
        return Arrays.stream(CollectionType.values())
                .map(type -> new History(
                        type,
                        tables.stream()
                                .flatMap(table -> table.find(id, type).stream())
                                .toList()))
                .filter(history -> !history.benchmarks().isEmpty())
                .toList();
    }
}
