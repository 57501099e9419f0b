package org.decile.core.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.decile.core.number.Rate;

/// Makes the ladder of a row from its bounds, or says what is wrong with them.
final class LadderCheck {
    private static final int DECILES_WITHOUT_FIRST = 9;
    private static final int PERCENTILES = 11;
    private static final Rate LEAST = Rate.ZERO;
    private static final Rate MOST = Rate.HUNDRED;

    private final BenchmarkRow row;
    private final Consumer<BenchmarkFault> faults;

    LadderCheck(BenchmarkRow row, Consumer<BenchmarkFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    /// The stated numbers, in the order stated; empty after a fault.
    Optional<List<Rate>> rates() {
        if (row.deciles().isEmpty() == row.percentiles().isEmpty()) {
            faults.accept(
                    row.deciles().isEmpty()
                            ? row.fault("deciles", "There are no bounds.", "Give deciles or percentiles.")
                            : row.fault(
                                    "percentiles",
                                    "There are both deciles and percentiles.",
                                    "Give one of them and leave the other empty."));
            return Optional.empty();
        }
        return hasRightCount() ? parsed(stated()) : Optional.empty();
    }

    /// The ladder, unless the rates run the wrong way.
    Optional<DecileLadder> ladder(List<Rate> rates, boolean inverse, boolean waived) {
        boolean falling = inverse && row.percentiles().isEmpty();
        if (!waived && !runs(rates, falling)) {
            return Optional.empty();
        }
        return Optional.of(row.percentiles().isEmpty() ? ofDeciles(rates, inverse) : ofPercentiles(rates, inverse));
    }

    /// Whether all rates can be percentages.
    boolean arePercentages(List<Rate> rates) {
        for (int i = 0; i < rates.size(); i++) {
            Rate rate = rates.get(i);
            if (rate.compareTo(LEAST) < 0 || rate.compareTo(MOST) > 0) {
                faults.accept(row.fault(
                        stated().get(i).column(),
                        "%s is not a percentage.".formatted(rate),
                        "The measure's bounds lie between 0 and 100."));
                return false;
            }
        }
        return true;
    }

    private List<BenchmarkRow.Bound> stated() {
        return row.percentiles().isEmpty() ? row.deciles() : row.percentiles();
    }

    private boolean hasRightCount() {
        int count = stated().size();
        if (row.percentiles().isEmpty()) {
            boolean right = count == DECILES_WITHOUT_FIRST || count == DecileLadder.DECILES;
            return right || wrongCount("deciles", "Give 9 (deciles 2 to 10) or 10 (deciles 1 to 10).");
        }
        return count == PERCENTILES
                || wrongCount("percentiles", "Give 11, for 1, 10, 20, 30, 40, 50, 60, 70, 80, 90 and 99 percent.");
    }

    private boolean wrongCount(String column, String remedy) {
        faults.accept(row.fault(column, "The number of bounds is %d.".formatted(stated().size()), remedy));
        return false;
    }

    private Optional<List<Rate>> parsed(List<BenchmarkRow.Bound> bounds) {
        List<Rate> rates = new ArrayList<>();
        for (BenchmarkRow.Bound bound : bounds) {
            rate(bound).ifPresent(rates::add);
        }
        return rates.size() == bounds.size() ? Optional.of(rates) : Optional.empty();
    }

    private Optional<Rate> rate(BenchmarkRow.Bound bound) {
        try {
            return Optional.of(Rate.of(bound.text()));
        } catch (NumberFormatException e) {
            faults.accept(row.fault(
                    bound.column(),
                    "%s is not a number.".formatted(Quoted.of(bound.text())),
                    "Write plain digits with a decimal point, such as 82.31."));
        } catch (ArithmeticException e) {
            faults.accept(row.fault(
                    bound.column(),
                    "%s has too many digits.".formatted(Quoted.of(bound.text())),
                    "Round it to four decimal places."));
        }
        return Optional.empty();
    }

    private boolean runs(List<Rate> rates, boolean falling) {
        for (int i = 1; i < rates.size(); i++) {
            Rate before = rates.get(i - 1);
            Rate after = rates.get(i);
            if (falling ? after.compareTo(before) > 0 : after.compareTo(before) < 0) {
                faults.accept(row.fault(
                        stated().get(i).column(),
                        "%s follows %s.".formatted(after, before),
                        falling
                                ? "A lower rate is better in this measure: its deciles descend or stay equal."
                                : "The bounds ascend or stay equal. Check their order."));
                return false;
            }
        }
        return true;
    }

    private static DecileLadder ofDeciles(List<Rate> rates, boolean inverse) {
        boolean withFirst = rates.size() == DecileLadder.DECILES;
        Optional<Rate> first = withFirst ? Optional.of(rates.getFirst()) : Optional.empty();
        return new DecileLadder(inverse, first, withFirst ? rates.subList(1, rates.size()) : rates);
    }

    private static DecileLadder ofPercentiles(List<Rate> rates, boolean inverse) {
        List<Rate> towardsBetter = inverse ? rates.reversed() : rates;
        return new DecileLadder(
                inverse, Optional.of(towardsBetter.getFirst()), towardsBetter.subList(1, DecileLadder.DECILES));
    }
}
