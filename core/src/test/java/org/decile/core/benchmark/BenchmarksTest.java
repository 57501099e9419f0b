package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.OfficialFile;
import org.decile.core.measure.OfficialRow;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BenchmarksTest {

    static Set<PerformanceYear> years() {
        return MeasureCatalogs.years();
    }

    @ParameterizedTest(name = "{0}: {1} benchmarks, {2} historical, {10} topped out, {11} capped")
    @CsvSource({
        "2017, 570, 305, 413, 55, 78, 11, 1, 12, 2, 0, 0",
        "2018, 478, 288, 343, 51, 58, 10, 1, 15, 2, 119, 0",
        "2019, 439, 301, 316, 47, 55, 5, 1, 15, 10, 149, 82",
        "2020, 386, 294, 282, 44, 45, 7, 0, 8, 0, 111, 97",
        "2021, 368, 268, 270, 41, 39, 7, 3, 8, 0, 95, 73",
        "2022, 348, 261, 264, 36, 28, 8, 3, 9, 24, 87, 63",
        "2023, 361, 273, 273, 41, 26, 8, 4, 9, 24, 95, 71",
        "2024, 330, 245, 249, 38, 22, 8, 4, 9, 28, 98, 73",
        "2025, 347, 257, 273, 40, 21, 0, 4, 9, 33, 106, 64",
        "2026, 254, 254, 191, 36, 18, 0, 0, 9, 35, 104, 58"
    })
    void everyYearIsWhole(
            int year,
            int all,
            int historical,
            int registry,
            int electronic,
            int claims,
            int webInterface,
            int administrative,
            int cahps,
            int cost,
            int toppedOut,
            int capped) {
        BenchmarkTable table = table(year);
        List<Benchmark> rows = table.all();
        assertThat(table.performanceYear()).isEqualTo(new PerformanceYear(year));
        assertThat(rows).hasSize(all).extracting(Benchmark::key).isSorted();
        assertThat(rows.stream().filter(benchmark -> !benchmark.isSameYear())).hasSize(historical);
        assertThat(rows.stream().filter(Benchmark::toppedOut)).hasSize(toppedOut);
        assertThat(rows.stream().filter(Benchmark::capped)).hasSize(capped);
        assertThat(Benchmarks.load(new PerformanceYear(year)).costRows()).isEqualTo(cost);
        Map<CollectionType, Long> counts =
                rows.stream().collect(Collectors.groupingBy(row -> row.key().collectionType(), Collectors.counting()));
        assertThat(counts.getOrDefault(CollectionType.MIPS_CQM, 0L)).isEqualTo(registry);
        assertThat(counts.getOrDefault(CollectionType.ELECTRONIC_CQM, 0L)).isEqualTo(electronic);
        assertThat(counts.getOrDefault(CollectionType.CLAIMS, 0L)).isEqualTo(claims);
        assertThat(counts.getOrDefault(CollectionType.WEB_INTERFACE, 0L)).isEqualTo(webInterface);
        assertThat(counts.getOrDefault(CollectionType.ADMINISTRATIVE_CLAIMS, 0L))
                .isEqualTo(administrative);
        assertThat(counts.getOrDefault(CollectionType.CAHPS, 0L)).isEqualTo(cahps);
    }

    @ParameterizedTest
    @MethodSource("years")
    void costMeasuresAreToldByTheirIds(PerformanceYear year) {
        long cost = OfficialFile.of(year, "benchmarks.csv").rows().stream()
                .filter(row -> row.text("measureCategory").equals("cost"))
                .count();
        assertThat(Benchmarks.load(year).costRows()).isEqualTo(Math.toIntExact(cost));
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyBenchmarkIsFoundWithTheLadderThatWasPublished(PerformanceYear year) {
        BenchmarkTable table = Benchmarks.builtIn(year);
        List<BenchmarkKey> leftOut = Benchmarks.load(year).placeholders();
        for (OfficialRow row : OfficialFile.of(year, "benchmarks.csv").rows()) {
            if (row.text("measureCategory").equals("cost")) {
                continue;
            }
            MeasureId id = row.measureId("measureId");
            CollectionType type = row.coded("submissionMethod", CollectionType::find);
            if (leftOut.contains(new BenchmarkKey(id, type))) {
                assertThat(table.find(id, type)).isEmpty();
                continue;
            }
            Benchmark benchmark = table.find(id, type).orElseThrow();
            assertThat(published(benchmark.ladder(), row)).isTrue();
            assertThat(benchmark.toppedOut()).isEqualTo(row.flag("isToppedOut"));
            assertThat(benchmark.capped()).isEqualTo(row.flag("isToppedOutByProgram"));
            assertThat(benchmark.benchmarkYear()).isEqualTo(row.number("benchmarkYear"));
        }
    }

    @Test
    void theLadderOfMeasure110In2018IsThatOfTheEngineExample() {
        assertThat(ladder(2018, "110", CollectionType.MIPS_CQM))
                .isEqualTo(Ladders.direct("0;26.89;40.49;50;57.07;64.79;73.08;82.71;96.44"));
    }

    @Test
    void from2023PercentilesBecomeTenBounds() {
        assertThat(ladder(2025, "360", CollectionType.MIPS_CQM))
                .isEqualTo(Ladders.direct("84;86;88;90;92;94;96;98;99;100"));
        assertThat(ladder(2025, "406", CollectionType.MIPS_CQM)).isEqualTo(Ladders.inverse("16;14;12;10;8;6;4;2;1;0"));
        assertThat(ladder(2024, "001", CollectionType.CLAIMS))
                .isEqualTo(Ladders.inverse("99;90;80;70;60;50;40;30;20;10"));
    }

    @Test
    void ladderOf322HasOnlyZerosAbove() {
        assertThat(ladder(2025, "322", CollectionType.MIPS_CQM)).isEqualTo(Ladders.inverse("0.2;0;0;0;0;0;0;0;0;0"));
    }

    @Test
    void bothNumbersOfBoundsUntil2022AreRead() {
        assertThat(ladder(2021, "480", CollectionType.ADMINISTRATIVE_CLAIMS).firstStart())
                .contains(Rate.of("0.0298"));
        assertThat(ladder(2022, "480", CollectionType.ADMINISTRATIVE_CLAIMS).firstStart())
                .isEmpty();
    }

    @Test
    void theTableNamesItsSourceAndChecksum() {
        assertThat(table(2017).source()).isEqualTo("CMS qpp-measures-data v11.1.0");
        assertThat(table(2017).checksum())
                .isEqualTo("2486d2285bf86e49fd6b0ee53fffc5dce4631740c82a0d04814d4dfde02189fe");
    }

    @Test
    void aTableIsReadOnce() {
        assertThat(table(2022)).isSameAs(table(2022));
    }

    @Test
    void aYearWithoutDataIsRefusedWithTheYearsThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(2030))
                .withMessage("there are no official measures and benchmarks for 2030, only for 2017 to 2026");
    }

    private static boolean published(DecileLadder ladder, OfficialRow row) {
        List<Rate> deciles = row.list("deciles").stream().map(Rate::of).toList();
        List<Rate> percentiles = row.list("percentiles").stream().map(Rate::of).toList();
        if (percentiles.isEmpty()) {
            int skip = deciles.size() - (DecileLadder.DECILES - 1);
            return ladder.starts().equals(deciles.subList(skip, deciles.size()));
        }
        List<Rate> inner = percentiles.subList(1, DecileLadder.DECILES);
        return ladder.starts().equals(ladder.inverse() ? inner.reversed() : inner)
                && ladder.firstStart()
                        .equals(Optional.of(ladder.inverse() ? percentiles.getLast() : percentiles.getFirst()));
    }

    private static DecileLadder ladder(int year, String id, CollectionType type) {
        return table(year).find(MeasureId.of(id), type).orElseThrow().ladder();
    }

    private static BenchmarkTable table(int year) {
        return Benchmarks.builtIn(new PerformanceYear(year));
    }
}
