package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.OfficialFile;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OdditiesTest {

    static Stream<Oddity> faultyRows() {
        return Oddities.OFFICIAL.all().stream().filter(oddity -> oddity.kind() != Oddity.Kind.PLACEHOLDER);
    }

    static Stream<Oddity> placeholders() {
        return Oddities.OFFICIAL.all().stream().filter(oddity -> oddity.kind() == Oddity.Kind.PLACEHOLDER);
    }

    static Set<PerformanceYear> years() {
        return MeasureCatalogs.years();
    }

    @ParameterizedTest
    @MethodSource("faultyRows")
    void eachIsReallyThere(Oddity oddity) {
        BenchmarkReading reading = read(oddity.year(), without(oddity));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        BenchmarkReading.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(keyIn(oddity.year(), fault.row()))
                                        .isEqualTo(oddity.key())));
    }

    @ParameterizedTest
    @MethodSource("placeholders")
    void eachPlaceholderRepeatsThePreviousYear(Oddity oddity) {
        BenchmarkKey key = oddity.key();
        assertThat(read(oddity.year(), Oddities.OFFICIAL))
                .isInstanceOfSatisfying(
                        BenchmarkReading.Sound.class,
                        sound -> assertThat(sound.placeholders()).contains(key));
        DecileLadder repeated = table(read(oddity.year(), without(oddity)))
                .find(key.measureId(), key.collectionType())
                .orElseThrow()
                .ladder();
        assertThat(Benchmarks.builtIn(oddity.year().previous().orElseThrow())
                        .find(key.measureId(), key.collectionType()))
                .map(Benchmark::ladder)
                .contains(repeated);
    }

    @ParameterizedTest
    @MethodSource("years")
    void noneIsNamedTwice(PerformanceYear year) {
        assertThat(Oddities.OFFICIAL.all().stream()
                        .filter(oddity -> oddity.year().equals(year)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyoneHasAReasonToRead() {
        assertThat(Oddities.OFFICIAL.all())
                .isNotEmpty()
                .allSatisfy(oddity -> assertThat(Benchmarks.remark(oddity.year(), oddity.key()))
                        .hasValueSatisfying(why -> assertThat(why).isNotBlank().doesNotEndWith(".")));
        assertThat(Benchmarks.remark(new PerformanceYear(2017), key("001"))).isEmpty();
    }

    @Test
    void theRuleAppliesAgainOnceTheFiguresChange() {
        BenchmarkKey key = new BenchmarkKey(MeasureId.of("CAHPS_9"), CollectionType.CAHPS);
        PerformanceYear year = new PerformanceYear(2018);
        assertThat(Oddities.OFFICIAL.waive(year, key, Oddity.Kind.NOT_MONOTONE, List.of(Rate.ZERO)))
                .isFalse();
        assertThat(Oddities.OFFICIAL.waive(
                        year.previous().orElseThrow(),
                        key,
                        Oddity.Kind.NOT_MONOTONE,
                        Ladders.direct("0;91.15;91.76;92.41;93.07;93.55;92.24;94.7;95.17")
                                .starts()))
                .isFalse();
        assertThat(Oddities.OFFICIAL.waive(
                        year,
                        key,
                        Oddity.Kind.NOT_MONOTONE,
                        Ladders.direct("0;91.15;91.76;92.41;93.07;93.55;92.24;94.7;95.17")
                                .starts()))
                .isTrue();
    }

    @Test
    void theLadderOfAqi18In2017IsReadAsPublishedAlthoughTheMeasureIsInverse() {
        PerformanceYear year = new PerformanceYear(2017);
        BenchmarkKey key = key("AQI18");
        assertThat(MeasureCatalogs.of(year).find(key.measureId()).orElseThrow().isInverse())
                .isTrue();
        DecileLadder ladder = Benchmarks.builtIn(year)
                .find(key.measureId(), key.collectionType())
                .orElseThrow()
                .ladder();
        assertThat(ladder).isEqualTo(Ladders.direct("0;91.06;94.97;98.84;99.64;100;100;100;100"));
    }

    private static Oddities without(Oddity oddity) {
        return new Oddities(Oddities.OFFICIAL.all().stream()
                .filter(other -> !other.equals(oddity))
                .toList());
    }

    private static BenchmarkReading read(PerformanceYear year, Oddities oddities) {
        byte[] bytes = OfficialFile.of(year, "benchmarks.csv").bytes();
        return BenchmarkCsv.read("official", bytes, MeasureCatalogs.of(year), oddities);
    }

    private static BenchmarkTable table(BenchmarkReading reading) {
        return ((BenchmarkReading.Sound) reading).table();
    }

    private static BenchmarkKey keyIn(PerformanceYear year, int line) {
        var row = OfficialFile.of(year, "benchmarks.csv").rows().get(line - 2);
        return new BenchmarkKey(row.measureId("measureId"), row.coded("submissionMethod", CollectionType::find));
    }

    private static BenchmarkKey key(String id) {
        return new BenchmarkKey(MeasureId.of(id), CollectionType.MIPS_CQM);
    }
}
