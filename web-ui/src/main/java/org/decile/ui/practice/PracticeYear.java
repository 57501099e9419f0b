package org.decile.ui.practice;

import org.decile.core.mips.PerformanceYear;

/// A year of a practice and how far the practice has come with it.
public record PracticeYear(PerformanceYear year, YearState state) {

    public boolean hasResults() {
        return state != YearState.NO_DATA;
    }
}
