package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.MetricType;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.YearSettings;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Submission;

/// What holds for every submission, tried on random ones against the official measures and benchmarks of 2024.
class ScoringPropertiesTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final MeasureCatalog CATALOG = MeasureCatalogs.of(YEAR);
    private static final QualityScoring SCORING =
            new QualityScoring(Policies.builtIn().find(YEAR, RuleSetId.CMS), CATALOG, Benchmarks.builtIn(YEAR));
    private static final List<Benchmark> REGISTRY = Benchmarks.builtIn(YEAR).all().stream()
            .filter(benchmark -> benchmark.key().collectionType() == CollectionType.MIPS_CQM)
            .filter(benchmark -> CATALOG.find(benchmark.key().measureId())
                    .filter(measure -> measure.metricType() == MetricType.SINGLE_RATE)
                    .filter(Measure::isOfTraditionalMips)
                    .isPresent())
            .toList();

    @Property(tries = 300)
    void theOrderOfMeasuresNeverMatters(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        List<ReportedMeasure> measures = random(seed, size);
        List<ReportedMeasure> shuffled = new ArrayList<>(measures);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(score(shuffled)).isEqualTo(score(measures));
    }

    @Property(tries = 300)
    void theFiguresAreTheSameWithoutExplanation(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 0, max = 12) int size) {
        Submission submission = new Submission(YEAR, random(seed, size));

        assertThat(SCORING.withoutExplanation().score(submission, YearSettings.NOTHING_CONFIRMED))
                .isEqualTo(WithoutExplanationTest.bare(SCORING.score(submission, YearSettings.NOTHING_CONFIRMED)));
    }

    /// With one exception that the regulation makes: an outcome measure that can be reported takes the place that a
    /// high-priority measure could fill only as long as no outcome measure was reported, 42 CFR 414.1335(a)(1)(i).
    /// And another one: who was excused by the eligible measure check may no longer be with one measure more.
    @Property(tries = 300)
    void aFurtherMeasureNeverLowersTheScoreUnlessItIsTheFirstOutcomeMeasureOrEndsAnExcuse(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        List<ReportedMeasure> measures = random(seed, size);
        List<ReportedMeasure> fewer = measures.subList(0, size - 1);
        boolean firstOutcome =
                isOutcome(measures.getLast()) && fewer.stream().noneMatch(ScoringPropertiesTest::isOutcome);

        assertThat(firstOutcome
                        || isExcused(score(fewer))
                        || score(measures)
                                        .qualityPercent()
                                        .compareTo(score(fewer).qualityPercent())
                                >= 0)
                .isTrue();
    }

    @Example
    void theFirstOutcomeMeasureCanLowerTheScore() {
        ReportedMeasure highPriority = full("116", 100);
        ReportedMeasure poorOutcome = full("236", 1);

        QualityScore before = score(List.of(
                highPriority,
                full("118", 100),
                full("317", 100),
                full("006", 100),
                full("499", 100),
                full("065", 100)));
        QualityScore after = score(List.of(
                highPriority,
                full("118", 100),
                full("317", 100),
                full("006", 100),
                full("499", 100),
                full("065", 100),
                poorOutcome));

        assertThat(after.qualityPercent()).isLessThan(before.qualityPercent());
        assertThat(after.others())
                .extracting(score -> score.steps().getLast().reason())
                .containsExactly(Reason.NOT_AMONG_BEST);
    }

    @Property(tries = 500)
    void aBetterRateNeverLowersThePoints(
            @ForAll @LongRange(min = 0) long seed,
            @ForAll @IntRange(min = 0, max = 1000) int met,
            @ForAll @IntRange(min = 0, max = 200) int more) {
        Benchmark benchmark = REGISTRY.get(new Random(seed).nextInt(REGISTRY.size()));
        int better = benchmark.ladder().inverse() ? Math.max(0, met - more) : Math.min(1000, met + more);

        assertThat(points(benchmark, better)).isGreaterThanOrEqualTo(points(benchmark, met));
    }

    @Property(tries = 500)
    void pointsStayBetweenFloorAndMaximum(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 0, max = 1000) int met) {
        Benchmark benchmark = REGISTRY.get(new Random(seed).nextInt(REGISTRY.size()));

        assertThat(points(benchmark, met)).isBetween(Points.of(1), Points.TEN);
    }

    /// Every set of at most six measures with an outcome measure among them, or a high-priority one where no outcome
    /// measure was reported, and every set of at most five without: none earns more than the chosen one.
    @Property(tries = 200)
    void noOtherChoiceEarnsMore(@ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 10) int size) {
        QualityScore score = score(random(seed, size));

        assertThat(score.achievementPoints()).isEqualTo(bestOfAllSubsets(score.measures()));
    }

    @Property(tries = 100)
    void categoryPercentIsPointsAndBonusOverAvailablePoints(
            @ForAll @Size(max = 8) List<@IntRange(max = 9999) Integer> seeds) {
        QualityScore score = score(random(seeds.hashCode(), seeds.size()));
        Points sum = score.chosen().stream().map(MeasureScore::points).reduce(Points.ZERO, Points::plus);

        assertThat(score.achievementPoints()).isEqualTo(sum);
        assertThat(score.availablePoints())
                .isEqualTo(Points.TEN.times(score.chosen().size() + score.missingMeasures()));
        assertThat(score.chosen().size() + score.missingMeasures() == 6 || isExcused(score))
                .isTrue();
        assertThat(score.qualityPercent())
                .isEqualTo(
                        score.availablePoints().isZero()
                                ? Percent.ZERO
                                : Percent.ratio(sum.plus(score.bonus().total()), score.availablePoints())
                                        .atMost(Percent.HUNDRED));
    }

    /// The eligible measure check can leave nothing: measures of a topic without any case.
    @Property(tries = 200)
    void withNothingAvailableQualityWeighsNothing(
            @ForAll @LongRange(min = 0) long seed,
            @ForAll @IntRange(min = 0, max = 4) int size,
            @ForAll boolean withoutCases) {
        List<ReportedMeasure> measures = withoutCases
                ? withoutAnyCase(
                        List.of(full("355", 1), full("357", 1), full("358", 1)).subList(0, Math.min(size, 3)))
                : random(seed, size);
        QualityScore score = score(measures);

        assertThat(score.availablePoints().isZero())
                .isEqualTo(score.weights().quality().equals(Percent.ZERO));
        assertThat(score.asPriorYear(true).isEmpty())
                .isEqualTo(score.availablePoints().isZero());
        assertThat(score.steps().stream().map(Step::reason).anyMatch(Reason.ACHIEVEMENT_PERCENT::equals))
                .isEqualTo(!score.availablePoints().isZero());
    }

    @Property(tries = 300)
    void aMeasureWithoutAnyCaseEarnsNothing(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
        List<ReportedMeasure> measures = new ArrayList<>(random(seed, size));
        measures.set(0, withoutAnyCase(measures.subList(0, 1)).getFirst());

        assertThat(score(measures).measures())
                .filteredOn(score -> score.completeness().isEmpty())
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.points()).isEqualTo(Points.ZERO));
    }

    private static List<ReportedMeasure> withoutAnyCase(List<ReportedMeasure> measures) {
        return measures.stream()
                .map(measure ->
                        ReportedMeasure.of(measure.measureId(), CollectionType.MIPS_CQM, new Counts(0, 0, 0, 0, 0)))
                .toList();
    }

    private static boolean isExcused(QualityScore score) {
        return score.steps().stream()
                .map(Step::reason)
                .anyMatch(EnumSet.of(Reason.ELIGIBLE_CHECK_PASSED, Reason.ELIGIBLE_CHECK_NO_OUTCOME)::contains);
    }

    private static Points bestOfAllSubsets(List<MeasureScore> measures) {
        boolean anyOutcome = measures.stream().anyMatch(score -> measure(score).isOutcome());
        Points best = Points.ZERO;
        for (int subset = 0; subset < 1 << measures.size(); subset++) {
            Points sum = Points.ZERO;
            boolean required = false;
            for (int i = 0; i < measures.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    sum = sum.plus(measures.get(i).points());
                    Measure measure = measure(measures.get(i));
                    required |= anyOutcome ? measure.isOutcome() : measure.isHighPriority();
                }
            }
            if (Integer.bitCount(subset) <= (required ? 6 : 5) && sum.compareTo(best) > 0) {
                best = sum;
            }
        }
        return best;
    }

    private static boolean isOutcome(ReportedMeasure reported) {
        return CATALOG.find(reported.measureId()).orElseThrow().isOutcome();
    }

    private static ReportedMeasure full(String id, int met) {
        return ReportedMeasure.of(MeasureId.of(id), CollectionType.MIPS_CQM, new Counts(100, met, 100 - met, 0, 0));
    }

    private static Measure measure(MeasureScore score) {
        return CATALOG.find(score.key().measureId()).orElseThrow();
    }

    private static Points points(Benchmark benchmark, int met) {
        ReportedMeasure reported = ReportedMeasure.of(
                benchmark.key().measureId(), CollectionType.MIPS_CQM, new Counts(1000, met, 1000 - met, 0, 0));
        return score(List.of(reported)).measures().getFirst().points();
    }

    private static List<ReportedMeasure> random(long seed, int size) {
        Random random = new Random(seed);
        List<Benchmark> benchmarks = new ArrayList<>(REGISTRY);
        Collections.shuffle(benchmarks, random);
        return benchmarks.subList(0, size).stream()
                .map(benchmark ->
                        ReportedMeasure.of(benchmark.key().measureId(), CollectionType.MIPS_CQM, counts(random)))
                .toList();
    }

    /// Now and then too few cases or too few reported.
    private static Counts counts(Random random) {
        int eligible = random.nextInt(8) == 0 ? random.nextInt(20) : 20 + random.nextInt(500);
        int reported = random.nextInt(8) == 0 ? eligible / 2 : eligible;
        int met = reported == 0 ? 0 : random.nextInt(reported + 1);
        return new Counts(eligible, met, reported - met, 0, 0);
    }

    private static QualityScore score(List<ReportedMeasure> measures) {
        return SCORING.score(new Submission(YEAR, measures), YearSettings.NOTHING_CONFIRMED);
    }
}
