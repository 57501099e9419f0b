package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Requirement A4: data are aggregated across the virtual group.
class JoinedSubmissionsTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2024);

    @Test
    void countsOfTheSameMeasureAreAddedUp() {
        Submission joined =
                join(List.of(counted("001", 100, 60)), List.of(counted("001", 50, 10), counted("236", 30, 20)));

        assertThat(joined.measures()).containsExactly(counted("001", 150, 70), counted("236", 30, 20));
    }

    @Test
    void collectionTypesStayApart() {
        ReportedMeasure electronic =
                ReportedMeasure.of(MeasureId.of("001"), CollectionType.ELECTRONIC_CQM, counts(40, 30));

        assertThat(join(List.of(counted("001", 100, 60)), List.of(electronic)).measures())
                .containsExactly(counted("001", 100, 60), electronic);
    }

    @Test
    void submittedRatesAreAveragedByTheirCases() {
        assertThat(join(List.of(rated(100, 60, "60")), List.of(rated(50, 10, "20")))
                        .measures())
                .containsExactly(rated(150, 70, "46.6667"));
    }

    @Test
    void aRateThatNotAllSubmittedIsLeftToTheCounts() {
        ReportedMeasure joined = join(List.of(rated(100, 60, "60")), List.of(rated(50, 10, null)))
                .measures()
                .getFirst();

        assertThat(joined.results().getFirst().performanceRate()).isEmpty();
    }

    @Test
    void itIsEndToEndOnlyWhenAllOfItIs() {
        ReportedMeasure plain = counted("001", 100, 60);
        ReportedMeasure endToEnd = new ReportedMeasure(plain.key(), plain.results(), true);

        assertThat(join(List.of(endToEnd), List.of(plain)).measures().getFirst().endToEnd())
                .isFalse();
        assertThat(join(List.of(endToEnd), List.of(endToEnd))
                        .measures()
                        .getFirst()
                        .endToEnd())
                .isTrue();
    }

    private static Submission join(List<ReportedMeasure> one, List<ReportedMeasure> other) {
        return Submission.join(YEAR, List.of(new Submission(YEAR, one), new Submission(YEAR, other)));
    }

    private static ReportedMeasure counted(String id, long eligible, long met) {
        return ReportedMeasure.of(MeasureId.of(id), CollectionType.MIPS_CQM, counts(eligible, met));
    }

    private static ReportedMeasure rated(long eligible, long met, @Nullable String rate) {
        StratumResult result = new StratumResult(
                Optional.empty(),
                counts(eligible, met),
                Optional.ofNullable(rate).map(Rate::of));
        return new ReportedMeasure(
                new BenchmarkKey(MeasureId.of("ACRAD15"), CollectionType.MIPS_CQM), List.of(result), false);
    }

    private static Counts counts(long eligible, long met) {
        return new Counts(eligible, met, eligible - met, 0, 0);
    }
}
