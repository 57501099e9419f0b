package org.decile.core.exam;

import java.util.Arrays;
import java.util.Optional;

/// What came of one case.
public enum CaseOutcome {
    MET("met", 0),
    NOT_MET("notMet", 1),
    EXCLUSION("exclusion", 2),
    EXCEPTION("exception", 3),
    /// In the eligible population, but nothing usable was reported; it lowers data completeness.
    NOT_REPORTED("", 4),
    /// After the months that count: no case of the measure. It is kept because it may replace one that was.
    LEFT_OUT("", 5);

    private final String code;
    private final int number;

    CaseOutcome(String code, int number) {
        this.code = code;
        this.number = number;
    }

    /// From 0; it stands for the outcome in stored tables and never changes.
    int number() {
        return number;
    }

    /// The word in a code map and in a patient-level file; empty for what nobody writes.
    public String code() {
        return code;
    }

    /// The outcome that a word stands for, whatever its case.
    public static Optional<CaseOutcome> find(String word) {
        return Arrays.stream(values())
                .filter(outcome -> !outcome.code.isEmpty() && outcome.code.equalsIgnoreCase(word))
                .findFirst();
    }
}
