package org.decile.ui.score;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.number.Rate;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;

/// Makes rows of scored measures.
///
/// @param lastYear the rates of the year before
/// @param opened the measure whose explanation is to be open
record MeasureRows(Map<BenchmarkKey, Rate> lastYear, Optional<String> opened) {

    static MeasureRows of(Optional<QualityScore> before, Optional<String> opened) {
        Map<BenchmarkKey, Rate> rates = before.stream()
                .flatMap(score -> score.measures().stream())
                .filter(measure -> measure.performanceRate().isPresent())
                .collect(Collectors.toMap(
                        MeasureScore::key,
                        measure -> measure.performanceRate().orElseThrow(),
                        (first, second) -> first));
        return new MeasureRows(rates, opened);
    }

    MeasureRow row(MeasureScore score) {
        String id = score.key().measureId().value();
        return new MeasureRow(
                id,
                score.title(),
                score.key().collectionType().label(),
                score.rateUnit(),
                score.performanceRate(),
                Optional.ofNullable(lastYear.get(score.key())),
                score.cases(),
                score.completeness(),
                score.benchmark().map(Benchmark::ladder),
                score.points(),
                score.state() == MeasureScore.State.EXCLUDED,
                sentence(score),
                score.steps(),
                opened.filter(id::equals).isPresent());
    }

    /// A measure that does not count says so in its last step; what it earned is in its first.
    private static String sentence(MeasureScore score) {
        String earned = score.headline().text();
        return score.state() == MeasureScore.State.NOT_CHOSEN
                ? earned + " " + score.steps().getLast().text()
                : earned;
    }
}
