package org.decile.core.benchmark;

/// Whether a reporter's rate counts towards a benchmark; the conditions are asked in this order.
public enum Eligibility {
    COUNTS("count"),
    TOO_FEW_CASES("with too few cases"),
    INCOMPLETE("with incomplete data"),
    RATE_NOT_COUNTED("with a rate that does not count");

    private final String label;

    Eligibility(String label) {
        this.label = label;
    }

    /// Words that follow a number of reporters.
    public String label() {
        return label;
    }
}
