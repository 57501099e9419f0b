package org.decile.core.exam;

import java.util.List;

/// Who pays for a case, as far as the rules ask.
public enum PayerClass {
    /// Original Medicare, whose Part B claims the claims measures are about.
    MEDICARE(0),
    /// A private plan in Medicare's place; it pays no Part B claims.
    MEDICARE_ADVANTAGE(1),
    OTHER(2);

    static final List<PayerClass> ALL = List.of(values());

    private final int number;

    PayerClass(int number) {
        this.number = number;
    }

    /// From 0; it stands for the class in stored tables and never changes.
    int number() {
        return number;
    }
}
