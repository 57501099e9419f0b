package org.decile.core.benchmark;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// Reads the single cells of a row, or says what is wrong with them.
final class RowCheck {
    private static final int HISTORICAL_GAP = 2;

    private final BenchmarkRow row;
    private final Consumer<BenchmarkFault> faults;

    RowCheck(BenchmarkRow row, Consumer<BenchmarkFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    Optional<MeasureId> measureId() {
        String text = row.text("measureId");
        try {
            return Optional.of(MeasureId.of(text));
        } catch (IllegalArgumentException e) {
            faults.accept(row.fault(
                    "measureId",
                    "%s is not a measure id.".formatted(Quoted.of(text)),
                    "Write three digits such as 001, or the name of a QCDR measure such as ACRAD15."));
            return Optional.empty();
        }
    }

    Optional<CollectionType> collectionType() {
        String text = row.text("submissionMethod");
        Optional<CollectionType> type = CollectionType.find(text);
        if (type.isEmpty()) {
            faults.accept(row.fault(
                    "submissionMethod",
                    "%s is not a collection type.".formatted(Quoted.of(text)),
                    "Use one of %s.".formatted(CollectionType.codes())));
        }
        return type;
    }

    boolean isFor(PerformanceYear year) {
        String text = row.text("performanceYear");
        boolean right = text.equals(year.toString());
        if (!right) {
            faults.accept(row.fault(
                    "performanceYear",
                    "The row is for %s, the table for %s.".formatted(Quoted.of(text), year),
                    "Choose the year that the file is for, or correct the row."));
        }
        return right;
    }

    /// The year whose data made the benchmark.
    Optional<Integer> benchmarkYear(PerformanceYear year) {
        String text = row.text("benchmarkYear");
        int historical = year.value() - HISTORICAL_GAP;
        for (int allowed : new int[] {historical, year.value()}) {
            if (text.equals(Integer.toString(allowed))) {
                return Optional.of(allowed);
            }
        }
        faults.accept(row.fault(
                "benchmarkYear",
                "The benchmark is made from the year %s.".formatted(Quoted.of(text)),
                "It must be %d (historical) or %s (same year).".formatted(historical, year)));
        return Optional.empty();
    }

    /// `true`, `false`, or nothing for an empty cell.
    Optional<Boolean> flag(String column) {
        String text = row.text(column);
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> {
                return Optional.of(true);
            }
            case "false" -> {
                return Optional.of(false);
            }
            case "" -> {}
            default ->
                faults.accept(row.fault(
                        column,
                        "%s is neither true nor false.".formatted(Quoted.of(text)),
                        "Write true or false, or leave it empty."));
        }
        return Optional.empty();
    }

    /// A direction that is stated must be the measure's own.
    void direction(Measure measure) {
        directionIs("isInverse", measure);
        directionIs("measureIsInverse", measure);
    }

    private void directionIs(String column, Measure measure) {
        boolean agrees =
                flag(column).map(stated -> stated.equals(measure.isInverse())).orElse(true);
        if (!agrees) {
            faults.accept(row.fault(
                    column,
                    "In measure %s a %s rate is better.".formatted(measure.id(), better(measure.isInverse())),
                    "Write %s, and check the order of the bounds.".formatted(measure.isInverse())));
        }
    }

    void notListed(MeasureId id, PerformanceYear year) {
        faults.accept(row.fault(
                "measureId",
                "Measure %s is not among the measures of %s.".formatted(id, year),
                "Check the id and the year of the file."));
    }

    void notCollectedBy(Measure measure, CollectionType type) {
        faults.accept(row.fault(
                "submissionMethod",
                "Measure %s has no %s in %s.".formatted(measure.id(), type.code(), measure.year()),
                "It has %s."
                        .formatted(measure.availability().collectionTypes().stream()
                                .sorted()
                                .map(CollectionType::code)
                                .collect(Collectors.joining(", ")))));
    }

    void repeats(BenchmarkKey key, String place) {
        faults.accept(row.fault(
                "measureId",
                "Measure %s with %s occurs twice, first in %s."
                        .formatted(key.measureId(), key.collectionType().code(), place),
                "Keep one of the two."));
    }

    private static String better(boolean inverse) {
        return inverse ? "lower" : "higher";
    }
}
