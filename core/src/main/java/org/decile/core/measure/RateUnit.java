package org.decile.core.measure;

/// What a measure's rate is counted in.
public enum RateUnit {
    /// A share of the cases, from 0 to 100.
    PERCENT("%"),
    /// The measure's own unit: minutes, a ratio, a survey score, admissions per 100 patients. May exceed 100 or be
    /// negative.
    NUMBER("");

    private final String symbol;

    RateUnit(String symbol) {
        this.symbol = symbol;
    }

    /// What to write after the number.
    public String symbol() {
        return symbol;
    }
}
