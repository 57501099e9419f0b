package org.decile.ui.score;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.score.QualityScore;

/// What other benchmarks would do to the scores of all practices, for those who may see no score: in counts, and with
/// the range of the changes only where it lies over several practices.
@Singleton
public class BenchmarkEffects {

    /// With fewer practices, a lowest and a highest change would be known to be this one's and that one's.
    private static final int FEWEST_FOR_RANGE = 3;

    private final Scorer scorer;
    private final Practices practices;

    @Inject
    BenchmarkEffects(Scorer scorer, Practices practices) {
        this.scorer = scorer;
        this.practices = practices;
    }

    /// What a table would change if it came into force, under the regulation's rules.
    @Transactional
    public BenchmarkEffect of(BenchmarkTable table) {
        int scored = 0;
        int changed = 0;
        List<Percent> changes = new ArrayList<>();
        for (var practice : practices.all()) {
            List<Percent> ofPractice = changes(practice.id(), table);
            scored += ofPractice.isEmpty() ? 0 : 1;
            List<Percent> real = ofPractice.stream()
                    .filter(change -> !change.equals(Percent.ZERO))
                    .toList();
            changed += real.isEmpty() ? 0 : 1;
            changes.addAll(real);
        }
        List<Percent> told = changed < FEWEST_FOR_RANGE ? List.of() : changes;
        return new BenchmarkEffect(
                scored,
                changed,
                told.stream().min(Percent::compareTo),
                told.stream().max(Percent::compareTo));
    }

    /// For each participant of a practice with a score, how much its quality score would change.
    private List<Percent> changes(PracticeId practice, BenchmarkTable table) {
        PerformanceYear year = table.performanceYear();
        PracticeScores scores = scorer.of(practice);
        return scores.participants(year).stream()
                .map(npi -> new ScoreQuery(practice, year, RuleSetId.CMS, npi))
                .flatMap(query -> change(scores, query, table).stream())
                .toList();
    }

    private static Optional<Percent> change(PracticeScores scores, ScoreQuery query, BenchmarkTable table) {
        Optional<Percent> now = scores.inForce(query).map(QualityScore::qualityPercent);
        Optional<Percent> then = scores.inForce(query, table).map(QualityScore::qualityPercent);
        return then.flatMap(value -> now.map(value::minus));
    }
}
