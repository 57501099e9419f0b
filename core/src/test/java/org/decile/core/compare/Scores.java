package org.decile.core.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureAvailability;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureChanges;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.MeasureTraits;
import org.decile.core.measure.MeasureType;
import org.decile.core.measure.MetricType;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.Bonus;
import org.decile.core.score.Improvement;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.core.score.QualityScoring;
import org.decile.core.score.Reason;
import org.decile.core.score.Step;
import org.decile.core.score.Weights;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Submission;

/// Scores to compare: some made by hand, some by the scoring itself.
final class Scores {
    private static final Weights WEIGHTS =
            new Weights(Percent.of("30"), Percent.of("30"), Percent.of("15"), Percent.of("25"));

    private static final Map<PerformanceYear, QualityScoring> SCORINGS = new ConcurrentHashMap<>();

    private Scores() {}

    static MeasureScore counting(String id, String points) {
        return measure(id, CollectionType.MIPS_CQM, points, MeasureScore.State.CHOSEN, false, "70");
    }

    static MeasureScore notCounting(String id, String points) {
        return measure(id, CollectionType.MIPS_CQM, points, MeasureScore.State.NOT_CHOSEN, false, "70");
    }

    static MeasureScore measure(
            String id, CollectionType type, String points, MeasureScore.State state, boolean inverse, String rate) {
        return new MeasureScore(
                new BenchmarkKey(MeasureId.of(id), type),
                Optional.of(measure(id, type, inverse)),
                Optional.of(Rate.of(rate)),
                false,
                Optional.of(Percent.HUNDRED),
                100,
                Optional.empty(),
                Optional.empty(),
                Points.of(points),
                Points.TEN,
                state,
                Optional.empty(),
                List.of(Step.of(Reason.NO_BENCHMARK, Citation.of("42 CFR 414.1380(b)(1)"), Points.of(points))));
    }

    private static Measure measure(String id, CollectionType type, boolean inverse) {
        return new Measure(
                MeasureId.of(id),
                new PerformanceYear(2024),
                "Measure " + id,
                new MeasureTraits(
                        MeasureType.PROCESS,
                        Optional.empty(),
                        inverse,
                        MetricType.SINGLE_RATE,
                        Optional.empty(),
                        false),
                new MeasureAvailability(2017, Set.of(type), new TreeSet<>(), Set.of()),
                MeasureChanges.NONE,
                Optional.empty(),
                List.of());
    }

    /// A score of these measures; its percentages follow from the points.
    static QualityScore score(
            int year, String available, String bonus, String improvement, List<MeasureScore> measures) {
        Points points = measures.stream()
                .filter(MeasureScore::isChosen)
                .map(MeasureScore::points)
                .reduce(Points.ZERO, Points::plus);
        Points of = Points.of(available);
        Percent achievement = of.isZero() ? Percent.ZERO : Percent.ratio(points, of);
        Percent more = Percent.of(improvement);
        Percent category = of.isZero()
                ? Percent.ZERO
                : Percent.ratio(points.plus(Points.of(bonus)), of).plus(more).atMost(Percent.HUNDRED);
        return new QualityScore(
                new PerformanceYear(year),
                RuleSetId.CMS,
                Participation.GROUP,
                false,
                measures,
                0,
                points,
                of,
                new Bonus(Points.ZERO, Points.ZERO, Points.of(bonus), Points.ZERO),
                achievement,
                new Improvement(true, more, List.of(), List.of()),
                category,
                WEIGHTS,
                category.of(WEIGHTS.quality()),
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of());
    }

    /// The same score, but of a small practice.
    static QualityScore ofSmallPractice(QualityScore score) {
        return new QualityScore(
                score.year(),
                score.rules(),
                score.participation(),
                true,
                score.measures(),
                score.missingMeasures(),
                score.achievementPoints(),
                score.availablePoints(),
                score.bonus(),
                score.achievementPercent(),
                score.improvement(),
                score.qualityPercent(),
                score.weights(),
                score.contribution(),
                score.finalScore(),
                score.steps(),
                score.warnings(),
                score.unconfirmed());
    }

    /// The score of these measures by the rules and official tables of a year.
    static QualityScore scored(PerformanceYear year, List<ReportedMeasure> measures, YearSettings settings) {
        return SCORINGS.computeIfAbsent(year, Scores::scoring).score(new Submission(year, measures), settings);
    }

    private static QualityScoring scoring(PerformanceYear year) {
        return new QualityScoring(
                Policies.builtIn().find(year, RuleSetId.CMS), MeasureCatalogs.of(year), Benchmarks.builtIn(year));
    }
}
