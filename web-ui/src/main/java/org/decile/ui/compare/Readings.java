package org.decile.ui.compare;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.number.Points;
import org.decile.core.policy.PolicyDifference;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;

/// The same results of one year under two readings of its rules.
record Readings(Reading first, Reading second) {

    /// One reading with the score it leads to.
    record Reading(QualityPolicy policy, QualityScore score) {

        /// `cms`.
        String name() {
            return policy.rules().value();
        }

        private Optional<MeasureScore> find(BenchmarkKey key) {
            return score.measures().stream()
                    .filter(measure -> measure.key().equals(key))
                    .findFirst();
        }
    }

    /// A measure under both readings.
    record Row(MeasureScore first, MeasureScore second) {

        Points difference() {
            return counted(second).minus(counted(first));
        }

        /// Whether points or reason differ.
        boolean isDifferent() {
            return !difference().isZero()
                    || first.state() != second.state()
                    || !first.points().equals(second.points())
                    || !first.headline().text().equals(second.headline().text());
        }

        private static Points counted(MeasureScore measure) {
            return measure.isChosen() ? measure.points() : Points.ZERO;
        }
    }

    /// The rules that differ.
    PolicyDifference difference() {
        return PolicyDifference.between(first.policy(), second.policy());
    }

    /// The measures that fare differently, the largest difference first.
    List<Row> rows() {
        Set<BenchmarkKey> keys = new LinkedHashSet<>();
        first.score().measures().forEach(measure -> keys.add(measure.key()));
        return keys.stream()
                .flatMap(this::row)
                .filter(Row::isDifferent)
                .sorted(Comparator.comparing(
                                (Row row) -> row.difference().toBigDecimal().abs())
                        .reversed())
                .toList();
    }

    private Stream<Row> row(BenchmarkKey key) {
        return first.find(key).flatMap(one -> second.find(key).map(other -> new Row(one, other))).stream();
    }
}
