package org.decile.ui.practice;

import org.decile.core.mips.PerformanceYear;

/// A year of a practice and how far the practice has come with it.
///
/// @param provisional some official figures of the year's rules are not final yet
public record PracticeYear(PerformanceYear year, YearState state, boolean provisional) {

    /// The state in words: `no results yet`, with a word on rules that may change.
    public String label() {
        return provisional ? state.label() + ", provisional rules" : state.label();
    }

    public boolean hasResults() {
        return state != YearState.NO_DATA;
    }
}
