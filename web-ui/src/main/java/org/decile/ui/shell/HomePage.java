package org.decile.ui.shell;

import java.util.List;
import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.practice.Practice;
import org.decile.ui.practice.PracticeYear;

/// What the home page shows.
///
/// @param person the name of the person logged in
/// @param administers the person looks after the portal
record HomePage(String person, boolean administers, List<PracticeCard> practices) {

    /// A practice with the years that matter most.
    ///
    /// @param others the remaining years, the newest first
    record PracticeCard(Practice practice, List<YearCard> years, List<PracticeYear> others) {}

    /// A year of a practice in short.
    ///
    /// @param score the quality score, if there is one
    /// @param before the quality score of the year before, if there is one
    /// @param sentence the score in one sentence, or why there is none
    /// @param missing what to do first; empty when nothing is open
    record YearCard(
            PracticeYear year,
            Optional<Percent> score,
            Optional<Percent> before,
            String sentence,
            Optional<String> missing,
            Optional<NextStep> nextStep) {}

    /// The most useful next step.
    record NextStep(String text, String address) {}
}
