package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;

class BenchmarkDifferenceTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final DecileLadder LADDER = Ladders.direct("10;20;30;40;50;60;70;80;90");

    @Test
    void benchmarksAreAddedGoneChangedOrUnchanged() {
        Benchmark same = benchmark("001", LADDER, false);
        Benchmark gone2 = benchmark("113", LADDER, false);
        Benchmark gone1 = benchmark("047", LADDER, false);
        Benchmark before = benchmark("110", LADDER, false);
        Benchmark after = benchmark("110", LADDER, true);
        Benchmark added = benchmark("226", LADDER, false);

        BenchmarkDifference difference =
                BenchmarkDifference.between(table(YEAR, gone2, before, same, gone1), table(YEAR, added, after, same));

        assertThat(difference.added()).containsExactly(added);
        assertThat(difference.gone()).containsExactly(gone1, gone2);
        assertThat(difference.changed()).containsExactly(new BenchmarkDifference.Change(before, after));
        assertThat(difference.unchanged()).isEqualTo(1);
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void anotherLadderOrAnotherKindOfBenchmarkIsAChange() {
        Benchmark before = benchmark("110", LADDER, false);
        Benchmark steeper = benchmark("110", Ladders.direct("10;20;30;40;50;60;70;80;90.0001"), false);
        Benchmark sameYear = new Benchmark(before.key(), YEAR, 2024, false, false, LADDER);
        assertThat(BenchmarkDifference.between(table(YEAR, before), table(YEAR, steeper))
                        .changed())
                .hasSize(1);
        assertThat(BenchmarkDifference.between(table(YEAR, before), table(YEAR, sameYear))
                        .changed())
                .hasSize(1);
    }

    @Test
    void theSameBenchmarkAYearLaterIsUnchanged() {
        PerformanceYear later = new PerformanceYear(2025);
        Benchmark before = benchmark("110", LADDER, false);
        Benchmark after = new Benchmark(before.key(), later, 2023, false, false, LADDER);
        BenchmarkDifference difference = BenchmarkDifference.between(table(YEAR, before), table(later, after));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.unchanged()).isEqualTo(1);
    }

    @Test
    void aTableDoesNotDifferFromItself() {
        BenchmarkTable table = Benchmarks.builtIn(YEAR);
        BenchmarkDifference difference = BenchmarkDifference.between(table, table);
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.unchanged()).isEqualTo(table.all().size());
    }

    private static Benchmark benchmark(String id, DecileLadder ladder, boolean capped) {
        BenchmarkKey key = new BenchmarkKey(MeasureId.of(id), CollectionType.MIPS_CQM);
        return new Benchmark(key, YEAR, 2022, capped, capped, ladder);
    }

    private static BenchmarkTable table(PerformanceYear year, Benchmark... benchmarks) {
        return new BenchmarkTable(year, "made for this test", "", List.of(benchmarks));
    }
}
