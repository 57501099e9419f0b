package org.decile.core.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.RateUnit;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;

/// Checks the rows of a benchmark file one by one against the measures of the year, and gathers benchmarks and faults.
final class BenchmarkCheck {
    private static final Pattern COST_MEASURE = Pattern.compile("(?:COST|MSPB|TPCC)_.*");

    private final MeasureCatalog catalog;
    private final PerformanceYear year;
    private final Oddities oddities;
    private final List<BenchmarkFault> faults = new ArrayList<>();
    private final Map<BenchmarkKey, String> places = new HashMap<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<BenchmarkKey> placeholders = new ArrayList<>();
    private int costRows;

    BenchmarkCheck(MeasureCatalog catalog, Oddities oddities) {
        this.catalog = catalog;
        this.year = catalog.year();
        this.oddities = oddities;
    }

    void fault(BenchmarkFault fault) {
        faults.add(fault);
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    void add(BenchmarkRow row) {
        if (COST_MEASURE.matcher(row.text("measureId")).matches()) {
            costRows++;
            return;
        }
        RowCheck check = new RowCheck(row, this::fault);
        Optional<MeasureId> id = check.measureId();
        Optional<CollectionType> type = check.collectionType();
        if (id.isPresent() && type.isPresent()) {
            add(row, check, new BenchmarkKey(id.get(), type.get()));
        }
    }

    BenchmarkReading result(String source, String checksum) {
        if (places.isEmpty() && faults.isEmpty()) {
            fault(BenchmarkFault.ofFile(
                    "There are no benchmarks of quality measures in the file.", "Check that it is the right file."));
        }
        return faults.isEmpty()
                ? new BenchmarkReading.Sound(
                        new BenchmarkTable(year, source, checksum, benchmarks), costRows, placeholders)
                : new BenchmarkReading.Faulty(faults);
    }

    private void add(BenchmarkRow row, RowCheck check, BenchmarkKey key) {
        int before = faults.size();
        String first = places.putIfAbsent(key, row.place());
        if (first != null) {
            check.repeats(key, first);
        }
        boolean rightYear = check.isFor(year);
        Optional<Integer> benchmarkYear = check.benchmarkYear(year);
        boolean toppedOut = check.flag("isToppedOut").orElse(false);
        boolean capped = check.flag("isToppedOutByProgram").orElse(false);
        Optional<DecileLadder> ladder = ladder(row, check, key);
        if (faults.size() == before && rightYear && benchmarkYear.isPresent() && ladder.isPresent()) {
            benchmarks.add(new Benchmark(key, year, benchmarkYear.get(), toppedOut, capped, ladder.get()));
        }
    }

    private Optional<DecileLadder> ladder(BenchmarkRow row, RowCheck check, BenchmarkKey key) {
        Optional<Measure> measure = measure(check, key);
        LadderCheck bounds = new LadderCheck(row, this::fault);
        List<Rate> rates = bounds.rates().orElse(List.of());
        if (waive(key, Oddity.Kind.PLACEHOLDER, rates)) {
            placeholders.add(key);
            return Optional.empty();
        }
        boolean turned = waive(key, Oddity.Kind.OPPOSITE_DIRECTION, rates);
        measure.filter(_ -> !turned).ifPresent(check::direction);
        if (rates.isEmpty() || !fit(measure, bounds, rates)) {
            return Optional.empty();
        }
        boolean inverse = measure.map(Measure::isInverse).orElse(false) != turned;
        return bounds.ladder(rates, inverse, waive(key, Oddity.Kind.NOT_MONOTONE, rates));
    }

    private Optional<Measure> measure(RowCheck check, BenchmarkKey key) {
        Optional<Measure> measure = catalog.find(key.measureId());
        if (measure.isEmpty() && !waive(key, Oddity.Kind.MEASURE_NOT_LISTED, List.of())) {
            check.notListed(key.measureId(), year);
        }
        measure.filter(m -> !m.isCollectedBy(key.collectionType()))
                .filter(_ -> !waive(key, Oddity.Kind.METHOD_NOT_LISTED, List.of()))
                .ifPresent(m -> check.notCollectedBy(m, key.collectionType()));
        return measure;
    }

    private static boolean fit(Optional<Measure> measure, LadderCheck bounds, List<Rate> rates) {
        return measure.map(Measure::rateUnit).filter(RateUnit.PERCENT::equals).isEmpty()
                || bounds.arePercentages(rates);
    }

    private boolean waive(BenchmarkKey key, Oddity.Kind kind, List<Rate> bounds) {
        return oddities.waive(year, key, kind, bounds);
    }
}
