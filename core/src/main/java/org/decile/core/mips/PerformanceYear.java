package org.decile.core.mips;

import java.time.LocalDate;
import java.util.Optional;

/// The calendar year in which care is measured, such as 2024. Its MIPS payment year is two years later.
///
/// @param value four digits; MIPS began in 2017
public record PerformanceYear(int value) implements Comparable<PerformanceYear> {
    private static final int FIRST = 2017;
    private static final int LAST = 2099;
    private static final int YEARS_TO_PAYMENT = 2;

    /// @throws IllegalArgumentException outside 2017 to 2099
    public PerformanceYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException(
                    "performance year must lie between %d and %d, but is %d".formatted(FIRST, LAST, value));
        }
    }

    /// @throws IllegalArgumentException when `text` is not a year from 2017 to 2099
    public static PerformanceYear of(String text) {
        try {
            return new PerformanceYear(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("performance year must be four digits, but is \"" + text + "\"", e);
        }
    }

    /// The year whose Medicare payments the score adjusts.
    public int paymentYear() {
        return value + YEARS_TO_PAYMENT;
    }

    /// The year before; empty for the first year of MIPS.
    public Optional<PerformanceYear> previous() {
        return value == FIRST ? Optional.empty() : Optional.of(new PerformanceYear(value - 1));
    }

    public boolean contains(LocalDate date) {
        return date.getYear() == value;
    }

    @Override
    public int compareTo(PerformanceYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
