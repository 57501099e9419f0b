package org.decile.core.qrda;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.decile.core.fault.FaultKind;
import org.decile.core.number.Rate;
import org.decile.core.qrda.ReadDocument.Observation;
import org.decile.core.qrda.ReadDocument.Value;
import org.decile.core.submission.Counts;

/// Checks the performance rates that a file states. They are not used: CMS computes rates from the counts.
final class QrdaRates {
    private static final Pattern DECIMAL = Pattern.compile("\\+?(?:[0-9]{1,20}(?:\\.[0-9]{0,50})?|\\.[0-9]{1,50})");
    private static final BigDecimal PERCENT = new BigDecimal(100);

    /// A rate may differ by so much from what its counts give, in percent, without a word.
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private final String place;
    private final boolean strict;
    private final Notes notes;

    /// @param strict whether CMS refuses a rate that belongs to no numerator
    QrdaRates(String measure, boolean strict, Notes notes) {
        this.place = measure + ", performance rate";
        this.strict = strict;
        this.notes = notes;
    }

    /// @param counts of each numerator by its identifier; empty where they have a fault
    void check(List<Observation> rates, Map<String, Optional<Counts>> counts) {
        Set<String> seen = new HashSet<>();
        for (Observation rate : rates) {
            Optional<BigDecimal> number = number(rate);
            Optional<String> numerator = numerator(rate, counts);
            if (numerator.filter(some -> !seen.add(some)).isPresent()) {
                notes.at(FaultKind.DUPLICATE, rate.line, place)
                        .fault("An earlier rate is of the same numerator.", "Keep one of the two.");
            }
            Optional<Counts> known = numerator.flatMap(some -> counts.getOrDefault(some, Optional.empty()));
            if (number.isPresent() && known.isPresent()) {
                compare(rate, number.get(), known.get());
            }
        }
    }

    private Optional<BigDecimal> number(Observation rate) {
        Notes.Place at = notes.at(FaultKind.RATE, rate.line, place);
        String remedy = "Write a number from 0 to 1, such as 0.8889, or the null flavor NA when nobody was eligible.";
        Optional<String> text = rate.values.size() == 1 ? rate.values.getFirst().value() : Optional.empty();
        if (text.isEmpty()) {
            if (rate.values.size() != 1 || !rate.values.getFirst().nullFlavor()) {
                at.fault(rate.values.size() > 1 ? "The rate has several values." : "The rate has no value.", remedy);
            }
            return Optional.empty();
        }
        Optional<BigDecimal> number =
                text.filter(some -> DECIMAL.matcher(some).matches()).map(BigDecimal::new);
        if (number.filter(some -> some.compareTo(BigDecimal.ONE) <= 0).isEmpty()) {
            at.showing(text.get())
                    .fault("%s is not a rate from 0 to 1.".formatted(QrdaText.quoted(text.get())), remedy);
            return Optional.empty();
        }
        return number;
    }

    private Optional<String> numerator(Observation rate, Map<String, Optional<Counts>> counts) {
        List<String> ids = rate.references.stream()
                .map(id -> QrdaText.guid(id.root()))
                .distinct()
                .toList();
        if (ids.size() == 1 && counts.containsKey(ids.getFirst())) {
            return Optional.of(ids.getFirst());
        }
        Notes.Place at = notes.at(FaultKind.RATE, rate.line, place);
        boolean named = ids.size() == 1;
        (named ? at.showing(ids.getFirst()) : at)
                .tell(
                        strict,
                        named
                                ? "The rate belongs to no numerator of this measure."
                                : "The rate must name the one numerator it belongs to, but names %d."
                                        .formatted(ids.size()),
                        "Refer to the identifier of the numerator.");
        return Optional.empty();
    }

    private void compare(Observation rate, BigDecimal stated, Counts counts) {
        if (counts.performanceDenominator() == 0) {
            return;
        }
        Rate computed = Rate.percentage(counts.performanceMet(), counts.performanceDenominator());
        BigDecimal percent = stated.multiply(PERCENT);
        if (computed.toBigDecimal().subtract(percent).abs().compareTo(ROUNDING) > 0) {
            notes.at(FaultKind.RATE, rate.line, place)
                    .showing(rate.values.stream()
                            .findFirst()
                            .flatMap(Value::value)
                            .orElse(""))
                    .warning(
                            "The counts give %s%%, the file says %s%%."
                                    .formatted(
                                            computed,
                                            percent.stripTrailingZeros().toPlainString()),
                            "The rate from the counts is used; check the counts.");
        }
    }
}
