package org.decile.ui.score;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.decile.core.policy.Policies;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.score.QualityScore;
import org.decile.core.submission.Uploads;
import org.decile.ui.benchmark.BenchmarksInForce;

/// Brings together what a score rests on: results, settings, rules, benchmarks and the year before.
///
/// It asks nobody for permission; who calls it has.
@Singleton
class Scorer {

    private final Practices practices;
    private final Uploads uploads;
    private final Policies policies;
    private final BenchmarksInForce benchmarks;

    @Inject
    Scorer(Practices practices, Uploads uploads, Policies policies, BenchmarksInForce benchmarks) {
        this.practices = practices;
        this.uploads = uploads;
        this.policies = policies;
        this.benchmarks = benchmarks;
    }

    /// The scores of one practice, for somebody who needs several of them.
    PracticeScores of(PracticeId practice) {
        return new PracticeScores(practice, practices, uploads, policies, benchmarks);
    }

    /// The score of the results in force; empty when there are none, or no rules for the year.
    Optional<QualityScore> inForce(ScoreQuery query) {
        return of(query.practice()).inForce(query);
    }

    /// The other categories' scores, as far as they were entered.
    OtherCategories others(ScoreQuery query) {
        return practices.settings(query.practice(), query.year()).others();
    }
}
