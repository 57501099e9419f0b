package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.fault.Shown;
import org.decile.core.measure.Measure;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Rate;

/// Reads the performance rate of a row.
final class RateCell {
    /// A rate may differ by so much from what its counts give without a word.
    static final Rate ROUNDING = Rate.of("0.01");

    private final Faults faults;
    private final Faults warnings;

    RateCell(Faults faults, Faults warnings) {
        this.faults = faults;
        this.warnings = warnings;
    }

    /// The rate, if the measure's rate is one that is submitted.
    Optional<Rate> rate(ResultRow row, Measure measure, Optional<Counts> counts) {
        Optional<Rate> rate = parsed(row, measure);
        Optional<Rate> sound = rate.filter(some -> isPossible(row, some, measure));
        if (row.text(ResultsColumn.RATE).isEmpty() && ResultCells.needsRate(measure)) {
            fault(
                    row,
                    "The rate of measure %s is missing; it is submitted, not computed from counts."
                            .formatted(measure.id()),
                    "Write the performance rate.");
        }
        sound.ifPresent(some -> counts.ifPresent(known -> compare(row, some, known, measure)));
        return measure.metricType().rateIsSubmitted() ? sound : Optional.empty();
    }

    private Optional<Rate> parsed(ResultRow row, Measure measure) {
        String text = row.text(ResultsColumn.RATE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean percent = measure.rateUnit() == RateUnit.PERCENT && text.endsWith("%");
        try {
            return Optional.of(
                    Rate.of(percent ? text.substring(0, text.length() - 1).strip() : text));
        } catch (NumberFormatException e) {
            fault(row, "%s is not a number.".formatted(Shown.quoted(text)), "Write it with a point, such as 82.31.");
        } catch (ArithmeticException e) {
            fault(row, "A rate has at most four decimals.", "Round it to four decimals.");
        }
        return Optional.empty();
    }

    private boolean isPossible(ResultRow row, Rate rate, Measure measure) {
        boolean fromZeroToHundred = rate.compareTo(Rate.ZERO) >= 0 && rate.compareTo(Rate.HUNDRED) <= 0;
        boolean possible = fromZeroToHundred || measure.rateUnit() != RateUnit.PERCENT;
        if (!possible) {
            fault(
                    row,
                    "The rate of measure %s is a percentage.".formatted(measure.id()),
                    "Write a number from 0 to 100.");
        }
        return possible;
    }

    /// Warns when the rate is not what the counts of the same row give.
    private void compare(ResultRow row, Rate submitted, Counts counts, Measure measure) {
        if (measure.rateUnit() != RateUnit.PERCENT || counts.performanceDenominator() == 0) {
            return;
        }
        Rate computed = Rate.percentage(counts.performanceMet(), counts.performanceDenominator());
        long difference = Math.abs(computed.tenThousandths() - submitted.tenThousandths());
        if (difference > ROUNDING.tenThousandths()) {
            warnings.add(row.fault(
                    FaultKind.RATE,
                    ResultsColumn.RATE,
                    "The counts give %s%%, the row says %s%%.".formatted(computed, submitted),
                    measure.metricType().rateIsSubmitted()
                            ? "The submitted rate is used; check that it is a percentage and not a fraction."
                            : "The rate from the counts is used; check the counts."));
        }
    }

    private void fault(ResultRow row, String problem, String remedy) {
        faults.add(row.fault(FaultKind.RATE, ResultsColumn.RATE, problem, remedy));
    }
}
