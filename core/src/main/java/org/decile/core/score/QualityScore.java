package org.decile.core.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;

/// The explained score of the quality performance category.
///
/// @param measures every reported measure: those that count first, then the others, each by points and id
/// @param missingMeasures required measures that were not reported; each adds 10 to the denominator and earns 0
/// @param achievementPoints points of the measures that count, without bonuses
/// @param availablePoints the denominator
/// @param achievementPercent achievement points over available points; next year's improvement is measured against it
/// @param qualityPercent the category score, at most 100
/// @param contribution what the category adds to the final score: the category score times the quality weight
/// @param finalScore where the scores of all other categories that weigh are known
/// @param steps how the category score comes about
/// @param warnings what a reader must know before relying on the figures, in sentences
/// @param unconfirmed settings the score rests on that nobody has confirmed
public record QualityScore(
        PerformanceYear year,
        RuleSetId rules,
        Participation participation,
        boolean smallPractice,
        List<MeasureScore> measures,
        int missingMeasures,
        Points achievementPoints,
        Points availablePoints,
        Bonus bonus,
        Percent achievementPercent,
        Improvement improvement,
        Percent qualityPercent,
        Weights weights,
        Percent contribution,
        Optional<FinalScore> finalScore,
        List<Step> steps,
        List<String> warnings,
        Set<Setting> unconfirmed) {

    /// The measures that count, best first.
    public List<MeasureScore> chosen() {
        return measures.stream().filter(MeasureScore::isChosen).toList();
    }

    /// The measures that do not count, with the reason in their last step.
    public List<MeasureScore> others() {
        return measures.stream().filter(measure -> !measure.isChosen()).toList();
    }

    /// This score as the year before, against which the next one's improvement is measured; none when nothing could be
    /// scored.
    ///
    /// @param sameIdentifier whether the practice takes part under the same identifier in both years
    public Optional<PriorYear> asPriorYear(boolean sameIdentifier) {
        return availablePoints.isZero()
                ? Optional.empty()
                : Optional.of(new PriorYear(
                        achievementPercent.atMost(Percent.HUNDRED),
                        Optional.of(qualityPercent),
                        sameIdentifier,
                        false));
    }
}
