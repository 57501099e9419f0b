package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;

class BenchmarkExclusionsTest {
    private static final BenchmarkKey KEY = new BenchmarkKey(MeasureId.of("102"), CollectionType.MIPS_CQM);

    @Test
    void aMissingBenchmarkHasItsReason() {
        assertThat(BenchmarkExclusions.of(new PerformanceYear(2023)).reasons(KEY))
                .containsExactly(ExclusionReason.TOO_FEW);
    }

    @Test
    void yearsBefore2023HaveNoReasons() {
        assertThat(BenchmarkExclusions.of(new PerformanceYear(2022)).reasons(KEY))
                .isEmpty();
    }

    @Test
    void whatHasABenchmarkHasNoReasonForLackingIt() {
        for (PerformanceYear year : MeasureCatalogs.years()) {
            BenchmarkExclusions exclusions = BenchmarkExclusions.of(year);
            assertThat(Benchmarks.builtIn(year).all())
                    .allSatisfy(benchmark ->
                            assertThat(exclusions.reasons(benchmark.key())).isEmpty());
        }
    }
}
