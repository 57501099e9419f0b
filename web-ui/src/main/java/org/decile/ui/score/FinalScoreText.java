package org.decile.ui.score;

import java.util.Collection;
import java.util.List;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.score.FinalScore;
import org.decile.ui.component.Numbers;

/// The final score and the payment adjustment in short; why they are so is said by their steps.
public final class FinalScoreText {

    private FinalScoreText() {}

    /// `−9.00%`, `0.00%`, or `up to +2.31%` where CMS scales it afterwards.
    public static String adjustment(FinalScore.Adjustment adjustment) {
        String most = adjustment.most().compareTo(Percent.ZERO) > 0
                ? "up to +" + Numbers.percent(adjustment.most())
                : Numbers.percent(adjustment.most());
        return adjustment.additional() ? most + " and more" : most;
    }

    /// `of Medicare Part B payments in 2026`.
    public static String adjusted(PerformanceYear year) {
        return "of Medicare Part B payments in " + year.paymentYear();
    }

    /// What the final score waits for: `the scores of Cost and Improvement Activities are not entered`.
    ///
    /// @param categories at least one
    public static String missing(Collection<PerformanceCategory> categories) {
        List<String> names =
                categories.stream().sorted().map(PerformanceCategory::label).toList();
        if (names.size() == 1) {
            return "the score of %s is not entered".formatted(names.getFirst());
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return "the scores of %s and %s are not entered".formatted(first, names.getLast());
    }
}
