package org.decile.core.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.fault.Shown;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MetricType;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Rate;

/// Reads the counts, the rate and the end-to-end mark of a row.
final class ResultCells {
    private final Faults faults;
    private final CountCells countCells;
    private final RateCell rateCell;

    ResultCells(Faults faults, Faults warnings) {
        this.faults = faults;
        this.countCells = new CountCells(faults);
        this.rateCell = new RateCell(faults, warnings);
    }

    /// Empty when a count has a fault.
    Optional<Counts> counts(ResultRow row, Optional<Measure> measure, Optional<CollectionType> type) {
        boolean collectedByCms = type.filter(ResultCells::isCollectedByCms).isPresent();
        boolean proportion = measure.isEmpty() || measure.get().rateUnit() == RateUnit.PERCENT;
        OptionalLong eligible = countCells.needed(row, ResultsColumn.ELIGIBLE);
        OptionalLong met = countCells.count(row, ResultsColumn.MET, !collectedByCms);
        OptionalLong notMet = countCells.count(row, ResultsColumn.NOT_MET, !collectedByCms && proportion);
        OptionalLong exclusion = countCells.count(row, ResultsColumn.EXCLUSION, false);
        OptionalLong exception = countCells.count(row, ResultsColumn.EXCEPTION, false);
        boolean noneExcluded = exclusion.orElse(0) == 0 || mayExclude(row, measure, type);
        if (eligible.isEmpty() || met.isEmpty() || notMet.isEmpty() || exclusion.isEmpty() || exception.isEmpty()) {
            return Optional.empty();
        }
        long reported = met.getAsLong() + notMet.getAsLong() + exclusion.getAsLong() + exception.getAsLong();
        return countCells.areWithin(row, reported, eligible.getAsLong()) && noneExcluded
                ? Optional.of(new Counts(
                        eligible.getAsLong(),
                        met.getAsLong(),
                        notMet.getAsLong(),
                        exclusion.getAsLong(),
                        exception.getAsLong()))
                : Optional.empty();
    }

    /// The rate as submitted; empty when there is none or it has a fault.
    Optional<Rate> rate(ResultRow row, Optional<Measure> measure, Optional<Counts> counts) {
        return measure.flatMap(known -> rateCell.rate(row, known, counts));
    }

    /// `false` for an empty cell; empty when the cell has a fault.
    Optional<Boolean> endToEnd(ResultRow row) {
        switch (row.text(ResultsColumn.END_TO_END).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1" -> {
                return Optional.of(true);
            }
            case "false", "no", "n", "0", "" -> {
                return Optional.of(false);
            }
            default -> {
                faults.add(row.fault(
                        FaultKind.END_TO_END,
                        ResultsColumn.END_TO_END,
                        "%s is neither true nor false.".formatted(Shown.quoted(row.text(ResultsColumn.END_TO_END))),
                        "Write true or false, or leave it empty for false."));
                return Optional.empty();
            }
        }
    }

    /// CMS refuses exclusions for registry measures: their eligible population is counted without the excluded cases. A
    /// score from such counts would rest on too many cases, so this is a fault and not a warning.
    private boolean mayExclude(ResultRow row, Optional<Measure> measure, Optional<CollectionType> type) {
        if (mayExclude(measure, type)) {
            return true;
        }
        faults.add(row.fault(
                FaultKind.COUNT,
                ResultsColumn.EXCLUSION,
                "CMS takes MIPS CQMs without exclusions.",
                "Take these cases out of eligiblePopulation and leave this cell empty."));
        return false;
    }

    static boolean mayExclude(Optional<Measure> measure, Optional<CollectionType> type) {
        return type.filter(t -> t == CollectionType.MIPS_CQM).isEmpty()
                || measure.filter(m -> !m.traits().qcdr()).isEmpty();
    }

    static boolean isCollectedByCms(CollectionType type) {
        return type == CollectionType.CAHPS || type == CollectionType.ADMINISTRATIVE_CLAIMS;
    }

    /// Whether a row without a rate cannot be scored. Of QCDR measures with several rates the counts are enough.
    static boolean needsRate(Measure measure) {
        return measure.metricType().rateIsSubmitted() && measure.metricType() != MetricType.REGISTRY_MULTI_RATE;
    }
}
