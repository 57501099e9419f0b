package org.decile.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.RateUnit;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.ui.compare.ComparePage.MeasureChange;
import org.decile.ui.compare.ComparePage.Side;

/// The measures of two years, those of the later one first.
final class MeasureChanges {

    private MeasureChanges() {}

    static List<MeasureChange> of(QualityScore before, QualityScore now) {
        Map<BenchmarkKey, MeasureScore> earlier = byKey(before);
        Map<BenchmarkKey, MeasureScore> later = byKey(now);
        return Stream.concat(later.keySet().stream(), earlier.keySet().stream())
                .distinct()
                .map(key -> change(now, Optional.ofNullable(earlier.get(key)), Optional.ofNullable(later.get(key))))
                .toList();
    }

    private static MeasureChange change(
            QualityScore now, Optional<MeasureScore> earlier, Optional<MeasureScore> later) {
        MeasureScore either = later.or(() -> earlier).orElseThrow();
        return new MeasureChange(
                either.key().measureId().value(),
                either.title(),
                either.key().collectionType().label(),
                MeasureCatalogs.of(now.year())
                        .find(either.key().measureId())
                        .map(Measure::rateUnit)
                        .orElse(RateUnit.PERCENT),
                earlier.map(MeasureChanges::side),
                later.map(MeasureChanges::side));
    }

    private static Side side(MeasureScore score) {
        return new Side(score.performanceRate(), score.points(), score.state());
    }

    private static Map<BenchmarkKey, MeasureScore> byKey(QualityScore score) {
        Map<BenchmarkKey, MeasureScore> scores = new LinkedHashMap<>();
        score.measures().forEach(measure -> scores.putIfAbsent(measure.key(), measure));
        return scores;
    }
}
