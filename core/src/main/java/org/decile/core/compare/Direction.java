package org.decile.core.compare;

/// Whether a change of a measure's rate is for the better, given whether a lower rate is better.
public enum Direction {
    BETTER("better"),
    WORSE("worse"),
    SAME("the same"),
    /// The measure turned from higher-is-better to lower-is-better or back, so that the rates do not compare.
    NOT_COMPARABLE("not comparable");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
