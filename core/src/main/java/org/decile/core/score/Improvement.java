package org.decile.core.score;

import java.util.List;
import org.decile.core.law.Citation;
import org.decile.core.number.Percent;

/// The improvement score of the category, 42 CFR 414.1380(b)(1)(vi).
///
/// @param eligible whether every condition is met
/// @param percent percentage points added to the category score
/// @param conditions each condition with the fact behind it
/// @param steps how the percentage points come about, or why there are none
public record Improvement(boolean eligible, Percent percent, List<Condition> conditions, List<Step> steps) {

    /// One condition of improvement scoring.
    ///
    /// @param name the condition in a few words
    /// @param fact what was found
    public record Condition(String name, boolean met, String fact, Citation law) {}
}
