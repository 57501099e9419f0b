package org.decile.ui.score;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.QualityScore;
import org.decile.core.submission.ReportedMeasure;

/// The scores that a practice's results would have, for a look before they are confirmed, by the regulation's rules.
///
/// It asks nobody for permission: who calls it has, and may do so long after the person has gone on.
@Singleton
public class ScorePreviews {

    private final Scorer scorer;

    @Inject
    ScorePreviews(Scorer scorer) {
        this.scorer = scorer;
    }

    /// To be asked within one transaction for as many participants as there are.
    public OfYear of(PracticeId practice, PerformanceYear year) {
        PracticeScores scores = scorer.of(practice);
        return (npi, measures) -> scores.score(new ScoreQuery(practice, year, RuleSetId.CMS, npi), measures);
    }

    /// The scores of one practice and year.
    public interface OfYear {

        /// @param npi the clinician, or empty for the practice as a whole
        /// @return empty when there are no measures, or no rules for the year
        Optional<QualityScore> score(Optional<NationalProviderIdentifier> npi, List<ReportedMeasure> measures);
    }
}
