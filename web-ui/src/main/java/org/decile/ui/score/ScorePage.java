package org.decile.ui.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.Setting;
import org.decile.core.score.QualityScore;
import org.decile.core.score.ScoreRecord;

/// What the score page shows.
///
/// @param rules the readings of the year's rules to choose from; the one shown is marked
/// @param participants whose scores there are to choose from; the one shown is marked
/// @param score empty when there are no results or no rules for the year
/// @param nextSteps what would change the score most, the best first
/// @param notEntered the categories whose scores the final score still needs; none when it is known
/// @param history the scores on record, the latest first
/// @param sideBySide where the score stands beside that of another reading of the rules; empty without another
/// @param mayManage the person may upload results and confirm settings
record ScorePage(
        Practice practice,
        PerformanceYear year,
        String benchmarkSource,
        List<Choice> rules,
        List<Choice> participants,
        Optional<QualityScore> score,
        List<MeasureRow> counting,
        List<MeasureRow> others,
        List<NextStep> nextSteps,
        Set<Setting> unconfirmed,
        List<String> unverified,
        Set<PerformanceCategory> notEntered,
        List<ScoreRecord> history,
        Optional<String> sideBySide,
        boolean mayManage) {

    /// Something to choose from, as a link.
    record Choice(String text, String address, boolean shown) {}

    /// Something the practice could do.
    record NextStep(String title, String sentence) {}
}
