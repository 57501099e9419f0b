package org.decile.core.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.law.Citation;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.number.Percent;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.practice.YearSettings;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Submission;

/// The quality performance category score, 42 CFR 414.1380(b)(1): start reading here.
///
/// Each measure is scored by itself; the best ones are chosen; their points and the bonuses over the available points,
/// plus improvement, are the category percent. The same arguments always give the same score.
public final class QualityScoring {
    private static final Citation FINAL_SCORE = Citation.of("42 CFR 414.1380(c)");

    private final QualityPolicy policy;
    private final MeasureCatalog catalog;
    private final BenchmarkTable benchmarks;
    private final boolean explained;
    private final MeasureScoring measureScoring;
    private final MechanismScoring mechanismScoring;
    private final ImprovementScoring improvementScoring;
    private final CategoryWeights categoryWeights;
    private final FinalScoring finalScoring;

    /// Scores with explanations.
    ///
    /// @throws IllegalArgumentException when the three are not of the same year
    public QualityScoring(QualityPolicy policy, MeasureCatalog catalog, BenchmarkTable benchmarks) {
        this(policy, catalog, benchmarks, true);
    }

    private QualityScoring(QualityPolicy policy, MeasureCatalog catalog, BenchmarkTable benchmarks, boolean explained) {
        if (!policy.year().equals(catalog.year()) || !policy.year().equals(benchmarks.performanceYear())) {
            throw new IllegalArgumentException("rules of %s, measures of %s and benchmarks of %s do not go together"
                    .formatted(policy.year(), catalog.year(), benchmarks.performanceYear()));
        }
        this.policy = policy;
        this.catalog = catalog;
        this.benchmarks = benchmarks;
        this.explained = explained;
        this.measureScoring = new MeasureScoring(policy, catalog, benchmarks, explained);
        this.mechanismScoring = new MechanismScoring(policy, catalog, benchmarks, explained);
        this.improvementScoring = new ImprovementScoring(policy, explained);
        this.finalScoring = new FinalScoring(policy.finalScore(), explained);
        this.categoryWeights = new CategoryWeights(policy.weights());
    }

    /// The same scoring for those who want nothing but figures: the same rules give the same ones, faster, and all
    /// lists of steps and conditions are empty.
    public QualityScoring withoutExplanation() {
        return new QualityScoring(policy, catalog, benchmarks, false);
    }

    /// Scores a submission.
    ///
    /// @param settings what the practice says about itself; what is not confirmed is named in the score
    /// @throws IllegalArgumentException when the submission is of another year than the rules
    public QualityScore score(Submission submission, YearSettings settings) {
        if (!submission.year().equals(policy.year())) {
            throw new IllegalArgumentException("a submission of %s cannot be scored by the rules of %s"
                    .formatted(submission.year(), policy.year()));
        }
        Participant participant = Participant.of(settings, policy);
        List<MeasureScore> scored = measureScoring.score(submission, participant);
        MechanismScoring.Candidate best = mechanismScoring.best(scored, endToEnd(submission), participant);
        Improvement improvement = improvementScoring.score(
                best.achievement().percent(), settings.priorYear(), best.participation(), participant);
        return assemble(participant, best, improvement);
    }

    private QualityScore assemble(Participant participant, MechanismScoring.Candidate best, Improvement improvement) {
        BestMeasures.Choice choice = best.choice();
        Achievement achievement = best.achievement();
        BonusPoints.Result bonus = best.bonus();
        Explanation steps = Explanation.begin(explained);
        steps.addAll(achievement.steps());
        steps.addAll(bonus.steps());
        Percent category = category(achievement, bonus.bonus(), improvement, steps);
        CategoryWeights.Result weights =
                categoryWeights.weights(participant, !achievement.available().isZero());
        steps.add(weights::step);
        Percent contribution = category.of(weights.weights().quality());
        steps.add(Reason.CONTRIBUTION, FINAL_SCORE, category, weights.weights().quality(), contribution);
        return new QualityScore(
                policy.year(),
                policy.rules(),
                participant.participation(),
                participant.smallPractice(),
                choice.measures(),
                achievement.missing(),
                achievement.points(),
                achievement.available(),
                bonus.bonus(),
                achievement.percent(),
                improvement,
                category,
                weights.weights(),
                contribution,
                finalScoring.score(category, weights, participant, choice.measures()),
                steps.steps(),
                ScoreWarnings.of(
                        policy,
                        catalog,
                        participant,
                        choice.measures(),
                        best.required().estimated()),
                participant.settings().unconfirmed());
    }

    private Percent category(Achievement achievement, Bonus bonus, Improvement improvement, Explanation steps) {
        if (achievement.available().isZero()) {
            steps.add(Reason.NOTHING_AVAILABLE, policy.citations().category());
            return Percent.ZERO;
        }
        Percent points = Percent.ratio(achievement.points().plus(bonus.total()), achievement.available());
        Percent category = points.plus(improvement.percent());
        steps.addAll(improvement.steps());
        steps.add(
                Reason.CATEGORY_PERCENT,
                policy.citations().category(),
                achievement.points(),
                bonus.total(),
                achievement.available(),
                improvement.percent(),
                category);
        if (category.compareTo(Percent.HUNDRED) > 0) {
            steps.add(Reason.CATEGORY_CAP, policy.citations().category(), category);
        }
        return category.atMost(Percent.HUNDRED);
    }

    private static Set<BenchmarkKey> endToEnd(Submission submission) {
        Set<BenchmarkKey> keys = new HashSet<>();
        for (ReportedMeasure measure : submission.measures()) {
            if (measure.endToEnd()) {
                keys.add(measure.key());
            }
        }
        return keys;
    }
}
