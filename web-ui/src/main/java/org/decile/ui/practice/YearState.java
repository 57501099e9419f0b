package org.decile.ui.practice;

import java.util.Locale;

/// How far a practice has come with a performance year.
public enum YearState {
    NO_DATA("no results yet"),
    DRAFT("something to confirm"),
    SCORED("scored"),
    PROVISIONAL("scored");

    private final String label;

    YearState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The word for style sheets: `no-data`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
