package org.decile.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.measure.MeasurePage.Collected;
import org.junit.jupiter.api.Test;

class MeasurePresenterTest {

    private final MeasurePresenter presenter = new MeasurePresenter(Benchmarks::builtIn);

    @Test
    void theReasonIsSaidWhereThereIsNoBenchmark() {
        Collected collected = collected(page(2025, "102"), CollectionType.MIPS_CQM);
        assertThat(collected.benchmark()).isEmpty();
        assertThat(MeasureText.noBenchmark(collected))
                .isEqualTo(
                        "There is no benchmark because fewer than 20 reported it with enough cases and complete data.");
    }

    @Test
    void theBenchmarksOfAllYearsStandTogetherTheNewestFirst() {
        MeasurePage page = page(2024, "236");
        assertThat(page.histories())
                .filteredOn(history -> history.type() == CollectionType.ELECTRONIC_CQM)
                .singleElement()
                .satisfies(history -> assertThat(history.benchmarks())
                        .hasSizeGreaterThan(3)
                        .extracting(benchmark -> -benchmark.performanceYear().value())
                        .isSorted());
    }

    @Test
    void aMeasureOfAnotherYearHasNoPageButItsYears() {
        PerformanceYear first = MeasurePresenter.years(MeasureId.of("110")).getLast();
        assertThat(first).isEqualTo(new PerformanceYear(2017));
        assertThat(presenter.page(new PerformanceYear(2016 + 83), MeasureId.of("110")))
                .isEmpty();
        assertThat(MeasurePresenter.years(MeasureId.of("NOSUCH1"))).isEmpty();
    }

    @Test
    void anInverseMeasureSaysThatLowerIsBetter() {
        assertThat(MeasureText.rate(page(2024, "001").measure()))
                .isEqualTo("A lower rate is better; it is a percentage of the cases.");
    }

    private MeasurePage page(int year, String id) {
        return presenter.page(new PerformanceYear(year), MeasureId.of(id)).orElseThrow();
    }

    private static Collected collected(MeasurePage page, CollectionType type) {
        return page.collected().stream()
                .filter(c -> c.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
