package org.decile.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.compare.Scores.counting;
import static org.decile.core.compare.Scores.measure;
import static org.decile.core.compare.Scores.notCounting;
import static org.decile.core.compare.Scores.score;

import java.util.List;
import org.decile.core.measure.CollectionType;
import org.decile.core.number.Points;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class YearComparisonTest {

    @Test
    void everyCauseOfADifferenceHasItsPartOfTheWaterfall() {
        QualityScore before = score(
                2023,
                "60",
                "0",
                "0",
                List.of(counting("001", "5"), counting("236", "8"), counting("130", "6"), notCounting("317", "3")));
        QualityScore after = score(
                2024,
                "60",
                "6",
                "1.5",
                List.of(counting("001", "8"), counting("236", "6.5"), counting("317", "4"), counting("047", "2")));

        YearComparison comparison = YearComparison.between(before, after);

        assertThat(comparison.text()).isEqualTo("2023: 31.67%. 2024: 45.67%, +14.00 percentage points.");
        assertThat(comparison.waterfall())
                .extracting(WaterfallEntry::text)
                .containsExactly(
                        "Measures with more points (001): +5.00 percentage points.",
                        "Measures with fewer points (236): -2.50 percentage points.",
                        "Measures that count now (047, 317): +10.00 percentage points.",
                        "Measures that count no more (130): -10.00 percentage points.",
                        "Bonus points: +10.00 percentage points.",
                        "Improvement: +1.50 percentage points.");
    }

    @Test
    void theSamePointsOfMoreAvailablePointsAreACauseOfTheirOwn() {
        QualityScore before = score(2023, "60", "0", "0", List.of(counting("001", "6")));
        QualityScore after = score(2024, "80", "0", "0", List.of(counting("001", "6")));

        assertThat(YearComparison.between(before, after).waterfall())
                .extracting(WaterfallEntry::text)
                .containsExactly("Available points changed: -2.50 percentage points.");
    }

    @Test
    void whatLiesAboveOneHundredPercentIsTakenOffAgain() {
        QualityScore before = score(2023, "10", "0", "0", List.of(counting("001", "9")));
        QualityScore after = score(2024, "10", "2", "0", List.of(counting("001", "9")));

        assertThat(YearComparison.between(before, after).waterfall())
                .extracting(WaterfallEntry::text)
                .containsExactly("Bonus points: +20.00 percentage points.", "Cap at 100%: -10.00 percentage points.");
    }

    @Test
    void whatLayAboveOneHundredPercentTheYearBeforeSoftensTheFall() {
        QualityScore before = score(2023, "10", "2", "0", List.of(counting("001", "9")));
        QualityScore after = score(2024, "10", "0", "0", List.of(counting("001", "9")));

        assertThat(YearComparison.between(before, after).waterfall())
                .extracting(WaterfallEntry::text)
                .containsExactly("Bonus points: -20.00 percentage points.", "Cap at 100%: +10.00 percentage points.");
    }

    @Test
    void aYearWithoutAvailablePointsComparesToo() {
        QualityScore nothing = score(2023, "0", "0", "0", List.of());
        QualityScore something = score(2024, "60", "6", "0", List.of(counting("001", "6")));

        assertThat(YearComparison.between(nothing, something).waterfall())
                .extracting(WaterfallEntry::text)
                .containsExactly(
                        "Measures that count now (001): +10.00 percentage points.",
                        "Bonus points: +10.00 percentage points.");
        assertThat(YearComparison.between(something, nothing).waterfall())
                .extracting(WaterfallEntry::text)
                .containsExactly(
                        "Measures that count no more (001): -10.00 percentage points.",
                        "Bonus points: -10.00 percentage points.");
    }

    @Test
    void theDifferencesAddUpWhenNothingIsAvailableAnyMore() {
        QualityScore something = score(2023, "60", "6", "0", List.of(counting("001", "6")));
        QualityScore nothing = score(2024, "0", "0", "1.5", List.of());

        assertThat(YearComparison.between(something, nothing).waterfall())
                .extracting(WaterfallEntry::text)
                .containsExactly(
                        "Available points changed: -1.50 percentage points.",
                        "Measures that count no more (001): -10.00 percentage points.",
                        "Bonus points: -10.00 percentage points.",
                        "Improvement: +1.50 percentage points.");
    }

    @Test
    void theMeasureThatMovedTheScoreMostComesFirst() {
        QualityScore before = score(
                2023, "60", "0", "0", List.of(counting("001", "5"), counting("236", "8"), notCounting("110", "3")));
        QualityScore after = score(
                2024, "60", "0", "0", List.of(counting("001", "5"), counting("236", "4"), notCounting("110", "9")));

        assertThat(YearComparison.between(before, after).measures())
                .extracting(MeasureChange::text)
                .containsExactly(
                        "Measure 236: 4 points instead of 8. Rate 70 to 70: the same.",
                        "Measure 001: 5 points, as before. Rate 70 to 70: the same.",
                        "Measure 110: does not count. Rate 70 to 70: the same.");
    }

    @Test
    void aMeasureCollectedInAnotherWayIsStillTheSameMeasure() {
        QualityScore before = score(
                2023,
                "60",
                "0",
                "0",
                List.of(measure("001", CollectionType.CLAIMS, "4", MeasureScore.State.CHOSEN, true, "30")));
        QualityScore after = score(
                2024,
                "60",
                "0",
                "0",
                List.of(measure("001", CollectionType.ELECTRONIC_CQM, "6", MeasureScore.State.CHOSEN, true, "20")));

        assertThat(YearComparison.between(before, after).measures())
                .extracting(MeasureChange::text)
                .containsExactly("Measure 001: 6 points instead of 4. Rate 30 to 20: better. "
                        + "Collected by eCQM instead of Medicare Part B claims.");
    }

    @ParameterizedTest(name = "{0} to {1}, lower is better {2} then {3}: {4}")
    @CsvSource({
        "70, 71, false, false, BETTER",
        "70, 70, false, false, SAME",
        "70, 69, false, false, WORSE",
        "70, 71, true,  true,  WORSE",
        "70, 70, true,  true,  SAME",
        "70, 69, true,  true,  BETTER",
        "70, 69, true,  false, NOT_COMPARABLE",
    })
    void aChangeOfRateKnowsWhetherLowerIsBetter(
            String then, String now, boolean inverseThen, boolean inverseNow, Direction direction) {
        QualityScore before = ofRate(2023, inverseThen, then);
        QualityScore after = ofRate(2024, inverseNow, now);

        assertThat(YearComparison.between(before, after).measures().getFirst().rate())
                .hasValueSatisfying(change -> assertThat(change.direction()).isEqualTo(direction));
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "counts 5, counts 6, UP, 1, Measure 110: 6 points instead of 5. Rate 70 to 70: the same.",
        "counts 5, counts 5, SAME, 0, 'Measure 110: 5 points, as before. Rate 70 to 70: the same.'",
        "counts 6, counts 5, DOWN, -1, Measure 110: 5 points instead of 6. Rate 70 to 70: the same.",
        "absent, counts 5, NEW, 5, 'Measure 110: newly reported, 5 points.'",
        "counts 5, absent, GONE, -5, 'Measure 110: no longer reported; before, it counted with 5 points.'",
        "extra 5, counts 6, COUNTS_NOW, 6, "
                + "'Measure 110: counts now with 6 points; before, its 5 did not count. Rate 70 to 70: the same.'",
        "counts 5, extra 6, COUNTS_NO_MORE, -5, "
                + "'Measure 110: its 6 points do not count; before, 5 counted. Rate 70 to 70: the same.'",
        "extra 5, absent, NOT_COUNTED, 0, Measure 110: does not count.",
    })
    void whatBecameOfAMeasureIsSaidInOneWord(
            String then, String now, MeasureChange.Kind kind, String counted, String text) {
        YearComparison comparison = YearComparison.between(
                score(2023, "60", "0", "0", measures(then)), score(2024, "60", "0", "0", measures(now)));

        MeasureChange change = comparison.measures().getFirst();
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.countedDifference()).hasToString(counted);
        assertThat(change.text()).isEqualTo(text);
    }

    @Test
    void aReaderLearnsThatEachYearHasItsOwnRules() {
        QualityScore before = score(2023, "60", "0", "0", List.of());
        QualityScore after = score(2024, "60", "0", "0", List.of());

        assertThat(YearComparison.between(before, after).notes())
                .containsExactly(
                        "Each year is scored by its own rules and benchmarks, so points can change without the rate.");
    }

    @Test
    void aReaderLearnsThatAPracticeIsSmallInOneOfTheYearsOnly() {
        QualityScore large = score(2023, "60", "0", "0", List.of());
        QualityScore small = Scores.ofSmallPractice(score(2024, "60", "0", "0", List.of()));

        assertThat(YearComparison.between(large, small).notes())
                .contains("The practice counts as small in one of the two years only: 2024.");
        assertThat(YearComparison.between(small, large).notes())
                .contains("The practice counts as small in one of the two years only: 2024.");
        assertThat(YearComparison.between(small, small).notes()).isEmpty();
    }

    @Test
    void aDifferenceThatIsNoneHasNoSign() {
        QualityScore before = score(2023, "60", "0", "0", List.of(counting("001", "6")));
        QualityScore after = score(2024, "60", "0", "0", List.of(counting("001", "6")));

        assertThat(YearComparison.between(before, after).text())
                .isEqualTo("2023: 10.00%. 2024: 10.00%, 0.00 percentage points.");
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "counts 5, counts 6.5, 1.5",
        "counts 6.5, extra 5, -1.5",
        "extra 5, extra 5, 0",
        "counts 5, absent, none",
        "absent, counts 5, none"
    })
    void pointsAreComparedWhetherTheyCountOrNot(String then, String now, String difference) {
        MeasureChange change = YearComparison.between(
                        score(2023, "60", "0", "0", measures(then)), score(2024, "60", "0", "0", measures(now)))
                .measures()
                .getFirst();

        assertThat(change.pointsDifference().map(Points::toString).orElse("none"))
                .isEqualTo(difference);
        assertThat(change.title()).isEqualTo("Measure 110");
    }

    @Test
    void measuresThatMovedNothingFollowTheirIdsButThoseThatDoNotCountComeLast() {
        List<MeasureScore> measures = List.of(notCounting("001", "2"), counting("236", "5"), counting("110", "5"));

        assertThat(YearComparison.between(score(2023, "60", "0", "0", measures), score(2024, "60", "0", "0", measures))
                        .measures())
                .extracting(change -> change.id().value())
                .containsExactly("110", "236", "001");
    }

    @ParameterizedTest
    @EnumSource
    void whatBecameOfAMeasureHasAName(MeasureChange.Kind kind) {
        assertThat(kind.label()).isNotBlank();
    }

    private static List<MeasureScore> measures(String what) {
        if (what.equals("absent")) {
            return List.of();
        }
        String[] parts = what.split(" ", 2);
        return List.of(parts[0].equals("counts") ? counting("110", parts[1]) : notCounting("110", parts[1]));
    }

    private static QualityScore ofRate(int year, boolean inverse, String rate) {
        return score(
                year,
                "60",
                "0",
                "0",
                List.of(measure("001", CollectionType.MIPS_CQM, "5", MeasureScore.State.CHOSEN, inverse, rate)));
    }
}
