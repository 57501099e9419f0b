package org.decile.core.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.decile.core.fault.FaultKind;
import org.decile.core.number.Rate;

/// Reads the numbers of a submission: counts of cases and rates.
final class JsonNumbers {
    private static final int MOST_DIGITS = 15;
    private static final int RATE_DECIMALS = 4;

    private JsonNumbers() {}

    /// A number of cases that must be there; empty when it is not or has a fault.
    static Optional<Long> cases(JsonPlace place) {
        if (place.isAbsent()) {
            place.fault(FaultKind.COUNT, "The number of cases is missing.", "Write it, or 0 if there were none.");
            return Optional.empty();
        }
        return optionalCases(place);
    }

    /// A number of cases, 0 where it is absent; empty when it has a fault.
    static Optional<Long> optionalCases(JsonPlace place) {
        return place.isAbsent()
                ? Optional.of(0L)
                : number(place, FaultKind.COUNT).flatMap(some -> cases(place, some));
    }

    /// A number that must be there and stands for cases, though CMS takes decimals in it.
    static Optional<BigDecimal> amount(JsonPlace place) {
        if (place.isAbsent()) {
            cases(place);
            return Optional.empty();
        }
        return number(place, FaultKind.COUNT)
                .filter(some ->
                        cases(place, some.setScale(0, RoundingMode.FLOOR)).isPresent());
    }

    private static Optional<Long> cases(JsonPlace place, BigDecimal number) {
        if (number.signum() < 0) {
            return count(
                    place, "A number of cases is never negative.", "Write the number of cases in digits, such as 120.");
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return count(place, "This is not a whole number.", "Write the number of cases in digits, such as 120.");
        }
        if (number.compareTo(BigDecimal.valueOf(Cases.MOST)) > 0) {
            return count(place, "More than 100,000,000 cases cannot be right.", "Check the number.");
        }
        return Optional.of(number.longValueExact());
    }

    /// A rate; empty when it is absent or has a fault.
    ///
    /// @param decimals to round to when it has more than the four decimals that any official bound has
    static Optional<Rate> rate(JsonPlace place, int decimals) {
        return place.isAbsent()
                ? Optional.empty()
                : number(place, FaultKind.RATE).map(some -> rate(some, decimals));
    }

    private static Rate rate(BigDecimal number, int decimals) {
        boolean exact = number.stripTrailingZeros().scale() <= RATE_DECIMALS;
        return Rate.of(exact ? number : number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /// A number of reasonable length: `1e999999999` would fill the memory.
    private static Optional<BigDecimal> number(JsonPlace place, FaultKind kind) {
        if (!place.node().isNumber()) {
            boolean digits = place.node().isString();
            place.fault(
                    kind,
                    "%s is not a number.".formatted(place.quoted()),
                    digits ? "Write it in digits and without quotation marks." : "Write a number.");
            return Optional.empty();
        }
        BigDecimal number = place.node().decimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS * 2
                || (long) number.precision() - number.scale() > MOST_DIGITS) {
            place.fault(kind, "The number is out of all proportion.", "Write it in plain digits, such as 82.31.");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static Optional<Long> count(JsonPlace place, String problem, String remedy) {
        place.fault(FaultKind.COUNT, problem, remedy);
        return Optional.empty();
    }
}
