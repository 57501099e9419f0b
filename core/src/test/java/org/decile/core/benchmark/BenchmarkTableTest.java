package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;

class BenchmarkTableTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final MeasureId ID = MeasureId.of("110");
    private static final Benchmark BENCHMARK = new Benchmark(
            new BenchmarkKey(ID, CollectionType.MIPS_CQM),
            YEAR,
            2022,
            false,
            false,
            Ladders.direct("10;20;30;40;50;60;70;80;90"));

    @Test
    void aBenchmarkIsFoundByMeasureAndCollectionType() {
        BenchmarkTable table = new BenchmarkTable(YEAR, "made for this test", "", List.of(BENCHMARK));
        assertThat(table.find(ID, CollectionType.MIPS_CQM)).contains(BENCHMARK);
        assertThat(table.find(ID, CollectionType.CLAIMS)).isEmpty();
        assertThat(table.find(MeasureId.of("111"), CollectionType.MIPS_CQM)).isEmpty();
    }

    @Test
    void twoBenchmarksForOneKeyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BenchmarkTable(YEAR, "made for this test", "", List.of(BENCHMARK, BENCHMARK)))
                .withMessage("measure 110 has two benchmarks for MIPS CQM or QCDR");
    }

    @Test
    void aBenchmarkOfAnotherYearIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new BenchmarkTable(new PerformanceYear(2025), "made for this test", "", List.of(BENCHMARK)))
                .withMessage("the benchmark of 110 is for 2024, not for 2025");
    }
}
