package org.decile.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.QualityScore;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ReportedMeasure;

/// Whatever two practices report, the comparison's parts make the whole.
class YearComparisonPropertiesTest {
    private static final List<String> MEASURES =
            List.of("001", "047", "110", "112", "113", "130", "134", "226", "236", "238", "317", "370", "389", "479");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theDifferencesSumExactlyFromOnePercentToTheOther(
            @ForAll("scores") QualityScore before, @ForAll("scores") QualityScore after) {
        YearComparison comparison = YearComparison.between(before, after);

        assertThat(before.qualityPercent().value().add(sum(comparison)))
                .isEqualByComparingTo(after.qualityPercent().value());
        assertThat(comparison.difference().value()).isEqualByComparingTo(sum(comparison));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aScoreDoesNotDifferFromItself(@ForAll("scores") QualityScore score) {
        YearComparison comparison = YearComparison.between(score, score);

        assertThat(comparison.waterfall()).isEmpty();
        assertThat(comparison.notes()).isEmpty();
        assertThat(comparison.difference()).isEqualTo(Percent.ZERO);
        assertThat(comparison.measures())
                .extracting(MeasureChange::kind)
                .isSubsetOf(MeasureChange.Kind.SAME, MeasureChange.Kind.NOT_COUNTED);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyMeasureOfEitherYearOccursOnce(
            @ForAll("scores") QualityScore before, @ForAll("scores") QualityScore after) {
        assertThat(YearComparison.between(before, after).measures())
                .extracting(MeasureChange::id)
                .doesNotHaveDuplicates()
                .containsAll(ids(before))
                .containsAll(ids(after));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void onlyTheCapTakesAwayWhatMeasuresWithMorePointsGive(
            @ForAll("scores") QualityScore before, @ForAll("scores") QualityScore after) {
        for (WaterfallEntry entry : YearComparison.between(before, after).waterfall()) {
            int sign = entry.difference().value().signum();
            switch (entry.kind()) {
                case MEASURES_UP -> assertThat(sign).isPositive();
                case MEASURES_DOWN -> assertThat(sign).isNegative();
                case NEW_MEASURES -> assertThat(sign).isNotNegative();
                case MEASURES_GONE -> assertThat(sign).isNotPositive();
                case AVAILABLE_POINTS, BONUS, IMPROVEMENT, CAP ->
                    assertThat(sign).isNotZero();
            }
        }
    }

    @Provide
    Arbitrary<QualityScore> scores() {
        Arbitrary<PerformanceYear> years = Arbitraries.of(2023, 2024, 2025).map(PerformanceYear::new);
        return Combinators.combine(years, submissions(), settings()).as(Scores::scored);
    }

    private static Arbitrary<List<ReportedMeasure>> submissions() {
        Arbitrary<CollectionType> types = Arbitraries.of(
                CollectionType.MIPS_CQM, CollectionType.ELECTRONIC_CQM, CollectionType.ADMINISTRATIVE_CLAIMS);
        return Combinators.combine(Arbitraries.of(MEASURES), types, counts())
                .as((id, type, counts) -> ReportedMeasure.of(MeasureId.of(id), type, counts))
                .list()
                .ofMaxSize(12)
                .uniqueElements(ReportedMeasure::key);
    }

    private static Arbitrary<Counts> counts() {
        Arbitrary<Integer> met = Arbitraries.integers().between(0, 400);
        Arbitrary<Integer> notMet = Arbitraries.integers().between(0, 100);
        Arbitrary<Integer> unreported = Arbitraries.of(0, 0, 0, 5, 200);
        return Combinators.combine(met, notMet, unreported)
                .as((yes, no, rest) -> new Counts(yes + no + rest, yes, no, 0, 0));
    }

    private static Arbitrary<YearSettings> settings() {
        Arbitrary<Optional<PriorYear>> prior = Arbitraries.integers()
                .between(0, 10_000)
                .map(hundredths -> new PriorYear(Percent.share(hundredths, 10_000), Optional.empty(), true, false))
                .optional();
        return Combinators.combine(Arbitraries.of(3, 15, 16, 120), prior)
                .as((clinicians, year) -> new YearSettings(
                        Optional.of(clinicians),
                        Set.of(),
                        Participation.GROUP,
                        Optional.empty(),
                        Set.of(),
                        false,
                        OtherCategories.NONE,
                        year,
                        EnumSet.allOf(Setting.class)));
    }

    private static BigDecimal sum(YearComparison comparison) {
        return comparison.waterfall().stream()
                .map(entry -> entry.difference().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<MeasureId> ids(QualityScore score) {
        return score.measures().stream()
                .map(measure -> measure.key().measureId())
                .toList();
    }
}
