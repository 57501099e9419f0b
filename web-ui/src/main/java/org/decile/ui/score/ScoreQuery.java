package org.decile.ui.score;

import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;

/// Which score is meant.
///
/// @param npi the clinician, or empty for the practice as a whole
public record ScoreQuery(
        PracticeId practice, PerformanceYear year, RuleSetId rules, Optional<NationalProviderIdentifier> npi) {

    /// The practice as a whole under the regulation itself.
    public static ScoreQuery of(PracticeId practice, PerformanceYear year) {
        return new ScoreQuery(practice, year, RuleSetId.CMS, Optional.empty());
    }

    /// The same participant's score a year earlier; empty for the first year of MIPS.
    Optional<ScoreQuery> yearBefore() {
        return year.previous().map(before -> new ScoreQuery(practice, before, RuleSetId.CMS, npi));
    }

    public ScoreQuery under(RuleSetId otherRules) {
        return new ScoreQuery(practice, year, otherRules, npi);
    }

    ScoreQuery of(Optional<NationalProviderIdentifier> participant) {
        return new ScoreQuery(practice, year, rules, participant);
    }
}
