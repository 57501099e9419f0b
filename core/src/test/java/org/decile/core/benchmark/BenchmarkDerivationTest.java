package org.decile.core.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.decile.core.benchmark.ReporterList.DIRECT;
import static org.decile.core.benchmark.ReporterList.INVERSE;
import static org.decile.core.benchmark.ReporterList.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.PercentileMethod;
import org.decile.core.number.Rate;
import org.decile.core.policy.DerivationPolicy.CountedRates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkDerivationTest {

    @Test
    void theRatesOneToAHundredGiveDecilesHalfwayBetweenTheTens() {
        DerivedBenchmark benchmark =
                new ReporterList(rules()).sound(DIRECT, 1, 100).benchmark();
        assertThat(texts(benchmark.percentiles()))
                .containsExactly("1.5", "10.5", "20.5", "30.5", "40.5", "50.5", "60.5", "70.5", "80.5", "90.5", "99.5");
        assertThat(benchmark.average()).isEqualTo(Rate.of("50.5"));
        assertThat(benchmark.ladder()).isEqualTo(Ladders.direct("1.5;10.5;20.5;30.5;40.5;50.5;60.5;70.5;80.5;90.5"));
    }

    @Test
    void interpolationIsAChoice() {
        DerivedBenchmark benchmark = new ReporterList(rules().with(PercentileMethod.INTERPOLATION))
                .sound(DIRECT, 1, 100)
                .benchmark();
        assertThat(texts(benchmark.percentiles()))
                .containsExactly(
                        "1.99", "10.9", "20.8", "30.7", "40.6", "50.5", "60.4", "70.3", "80.2", "90.1", "99.01");
    }

    @Test
    void anInverseMeasureIsReadFromTheOtherEnd() {
        DerivedBenchmark benchmark =
                new ReporterList(rules()).sound(INVERSE, 1, 100).benchmark();
        assertThat(benchmark.ladder()).isEqualTo(Ladders.inverse("99.5;90.5;80.5;70.5;60.5;50.5;40.5;30.5;20.5;10.5"));
        assertThat(texts(benchmark.bounds(LadderFormat.PERCENTILES)))
                .startsWith("1.5", "10.5")
                .endsWith("99.5");
        assertThat(texts(benchmark.bounds(LadderFormat.DECILES)))
                .containsExactly("90.5", "80.5", "70.5", "60.5", "50.5", "40.5", "30.5", "20.5", "10.5");
    }

    @ParameterizedTest(name = "B17: {0} reporters")
    @CsvSource({"19, false", "20, true", "21, true"})
    void twentyReportersMakeABenchmark(int reporters, boolean made) {
        Derivation derivation =
                new ReporterList(rules()).sound(DIRECT, 1, reporters).derive();
        assertThat(derivation instanceof Derivation.Derived).isEqualTo(made);
    }

    @ParameterizedTest(name = "B17: {0} cases, {1}% complete, rate {2}")
    @CsvSource({
        "19, 75, 50, false",
        "20, 75, 50, true",
        "21, 75, 50, true",
        "20, 74.99, 50, false",
        "20, 75.01, 50, true",
        "20, 75, 0, false",
        "20, 75, 0.01, true",
        "20, 75, 100, true",
    })
    void onlyCompleteResultsWithEnoughCasesAndARateAboveZeroCount(
            int cases, String completeness, String rate, boolean counts) {
        Derivation derivation = new ReporterList(rules())
                .sound(DIRECT, 1, 19)
                .one(DIRECT, rate, cases, completeness)
                .derive();
        assertThat(derivation instanceof Derivation.Derived).isEqualTo(counts);
    }

    @ParameterizedTest(name = "{0}, rate {1}")
    @CsvSource({
        "ABOVE_ZERO, 0, false",
        "ABOVE_ZERO, 100, true",
        "BELOW_HUNDRED_IF_INVERSE, 0, true",
        "BELOW_HUNDRED_IF_INVERSE, 99.99, true",
        "BELOW_HUNDRED_IF_INVERSE, 100, false",
    })
    void whichRatesOfAnInverseMeasureCountIsAChoice(CountedRates choice, String rate, boolean counts) {
        Derivation derivation = new ReporterList(rules().with(choice))
                .sound(INVERSE, 1, 19)
                .one(INVERSE, rate, 20, "100")
                .derive();
        assertThat(derivation instanceof Derivation.Derived).isEqualTo(counts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ABOVE_ZERO", "BELOW_HUNDRED_IF_INVERSE"})
    void theChoiceDoesNotConcernOtherMeasures(CountedRates choice) {
        ReporterList reporters = new ReporterList(rules().with(choice))
                .sound(DIRECT, 1, 18)
                .one(DIRECT, "100", 20, "75")
                .one(DIRECT, "0", 20, "75");
        assertThat(reporters.derive()).isInstanceOf(Derivation.NotDerived.class);
    }

    /// ACEP50 counts minutes: there is no hundred that all could reach.
    @ParameterizedTest(name = "{0} minutes")
    @CsvSource({"0, false", "0.01, true", "100, true", "310.25, true"})
    void theChoiceDoesNotConcernInverseMeasuresThatAreNoPercentages(String rate, boolean counts) {
        BenchmarkKey minutes = ReporterList.key("ACEP50", CollectionType.MIPS_CQM);
        Derivation derivation = new ReporterList(rules().with(CountedRates.BELOW_HUNDRED_IF_INVERSE))
                .sound(minutes, 1, 19)
                .one(minutes, rate, 20, "100")
                .derive();
        assertThat(derivation instanceof Derivation.Derived).isEqualTo(counts);
    }

    @ParameterizedTest(name = "measure 479 with {0} cases")
    @CsvSource({"199, false", "200, true"})
    void aMeasuresOwnCaseMinimumHolds(int cases, boolean counts) {
        BenchmarkKey readmission = ReporterList.key("479", CollectionType.ADMINISTRATIVE_CLAIMS);
        ReporterList reporters = new ReporterList(rules());
        for (int i = 0; i < 20; i++) {
            reporters.one(readmission, "0.15", cases, "100");
        }
        assertThat(reporters.derive() instanceof Derivation.Derived).isEqualTo(counts);
    }

    @Test
    void withTooFewTheReasonCountsThem() {
        Derivation derivation = new ReporterList(rules())
                .sound(DIRECT, 1, 12)
                .one(DIRECT, "80", 19, "100")
                .one(DIRECT, "80", 19, "10")
                .one(DIRECT, "80", 20, "10")
                .one(DIRECT, "0", 20, "100")
                .derive();
        assertThat(derivation)
                .isEqualTo(new Derivation.NotDerived(
                        DIRECT,
                        16,
                        12,
                        ExclusionReason.TOO_FEW,
                        "12 of 16 reporters count (the others: 2 with too few cases, 1 with incomplete data, "
                                + "1 with a rate that does not count); 20 are needed."));
    }

    @Test
    void withoutOthersTheReasonIsShort() {
        Derivation derivation = new ReporterList(rules()).sound(DIRECT, 1, 3).derive();
        assertThat(derivation)
                .isInstanceOfSatisfying(
                        Derivation.NotDerived.class,
                        none -> assertThat(none.text()).isEqualTo("3 of 3 reporters count; 20 are needed."));
    }

    @Test
    @DisplayName("B17: benchmarks are separate for each method")
    void everyCollectionTypeIsDerivedByItself() {
        BenchmarkKey claims = ReporterList.key("047", CollectionType.CLAIMS);
        ReporterList reporters = new ReporterList(rules()).sound(DIRECT, 1, 20).sound(claims, 41, 60);
        List<Derivation> derived =
                new BenchmarkDerivation(rules()).derive(reporters.reporters().groups());
        assertThat(derived).extracting(Derivation::key).containsExactly(DIRECT, claims);
        assertThat(derived)
                .extracting(
                        one -> ((Derivation.Derived) one).benchmark().average().toString())
                .containsExactly("10.5", "50.5");
    }

    @Test
    @DisplayName("A15, A16: a same-year benchmark is made from everyone who reports, each submission one data point")
    void equalRatesOfSeveralReportersAllCount() {
        ReporterList reporters = new ReporterList(rules()).sound(DIRECT, 1, 10);
        for (int i = 0; i < 10; i++) {
            reporters.one(DIRECT, "10", 5_000, "100");
        }
        Derivation.Derived derived = reporters.derived(Optional.empty());
        assertThat(derived.counted()).isEqualTo(20);
        assertThat(derived.reported()).isEqualTo(20);
        assertThat(derived.benchmark().ladder().starts().get(4)).isEqualTo(Rate.of("10"));
    }

    @Test
    void aMeasureOfAnotherYearIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ReporterList(rules()).one(ReporterList.key("999", CollectionType.CLAIMS), "1", 20, "100"))
                .withMessage("measure 999 is not among the measures of 2024");
    }

    @Test
    void bareNumbersGiveTheSameBounds() {
        long[] rates = new long[130];
        for (int i = 0; i < 100; i++) {
            rates[i] = (100 - i) * 10_000L;
        }
        for (int i = 100; i < 130; i++) {
            rates[i] = 5;
        }
        long[][] bounds = BenchmarkDerivation.percentiles(rates, new int[] {0, 100, 130}, PercentileMethod.AVERAGING);
        assertThat(DerivedBenchmark.rates(bounds[0]))
                .isEqualTo(new ReporterList(rules())
                        .sound(DIRECT, 1, 100)
                        .benchmark()
                        .percentiles());
        assertThat(bounds[1]).containsOnly(5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2019, DECILES", "2022, DECILES", "2023, PERCENTILES", "2024, PERCENTILES"})
    void theFormIsThatOfTheYear(int year, LadderFormat format) {
        assertThat(LadderFormat.of(new PerformanceYear(year))).isEqualTo(format);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"DECILES", "PERCENTILES"})
    void theWrittenTableIsReadAsBenchmarksOfTheYearItself(LadderFormat format) {
        ReporterList reporters = new ReporterList(rules()).sound(DIRECT, 1, 100).sound(INVERSE, 1, 100);
        List<Derivation.Derived> derived = new ArrayList<>(new BenchmarkDerivation(rules())
                        .derive(reporters.reporters().groups()))
                .stream().map(Derivation.Derived.class::cast).toList();
        String written = DerivedBenchmarksCsv.benchmarks(derived, ReporterList.YEAR, format);
        BenchmarkReading reading =
                BenchmarkCsv.read("derived", written.getBytes(UTF_8), MeasureCatalogs.of(ReporterList.YEAR));
        assertThat(reading).isInstanceOfSatisfying(BenchmarkReading.Sound.class, sound -> {
            assertThat(sound.table().all()).extracting(Benchmark::key).containsExactly(INVERSE, DIRECT);
            assertThat(sound.table().all()).allMatch(Benchmark::isSameYear);
            assertThat(sound.table().all())
                    .extracting(benchmark -> benchmark.ladder().starts())
                    .containsExactlyElementsOf(derived.stream()
                            .map(one -> one.benchmark().ladder().starts())
                            .toList());
        });
    }

    @Test
    void theWrittenTableHasTheOfficialColumns() {
        Derivation.Derived derived =
                new ReporterList(rules()).sound(INVERSE, 1, 100).derived(Optional.empty());
        assertThat(DerivedBenchmarksCsv.benchmarks(List.of(derived), ReporterList.YEAR, LadderFormat.PERCENTILES))
                .isEqualTo("""
                        measureId,benchmarkYear,performanceYear,submissionMethod,isToppedOut,isToppedOutByProgram,\
                        isInverse,isHighPriority,metricType,averagePerformanceRate,deciles,percentiles,\
                        measureCategory,measureIsInverse
                        001,2024,2024,registry,,,true,true,singlePerformanceRate,50.5,,\
                        1.5;10.5;20.5;30.5;40.5;50.5;60.5;70.5;80.5;90.5;99.5,quality,true
                        """);
    }

    private static Stream<String> texts(List<Rate> rates) {
        return rates.stream().map(Rate::toString);
    }
}
