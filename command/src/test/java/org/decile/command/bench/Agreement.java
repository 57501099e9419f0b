package org.decile.command.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;

/// Speed counts only where both come to the same result: every group and every percentile is compared.
final class Agreement {
    private static final double ROUNDING = 0.5001;

    private Agreement() {}

    /// @throws IllegalStateException when any group's points or percent differ
    static void ofGroups(Path file) throws IOException, SQLException {
        try (DecileGroups ours = new DecileGroups(2, file, Yardstick.scoring().withoutExplanation());
                DuckGroups peer = new DuckGroups(2, file)) {
            ours.run();
            peer.run();
            Map<String, Long> points = peer.points();
            require(points.size() == ours.scores().size(), "numbers of groups");
            for (DecileGroups.Scored score : ours.scores()) {
                require(
                        Long.valueOf(score.points().tenThousandths()).equals(points.get(score.tin())),
                        "points of a group");
                require(score.percent().equals(Percent.ratio(score.points(), Points.of(60))), "percent of a group");
            }
        }
    }

    /// @throws IllegalStateException when any percentile differs by more than the rounding to whole ten-thousandths
    static void ofBenchmarks(Path file) throws IOException, SQLException {
        try (DecileBenchmarks ours = new DecileBenchmarks(2, file);
                DuckBenchmarks peer = new DuckBenchmarks(2, file)) {
            ours.run();
            peer.run();
            List<double[]> expected = peer.percentiles();
            require(expected.size() == ours.percentiles().size(), "numbers of measures");
            for (int measure = 0; measure < expected.size(); measure++) {
                for (int i = 0; i < expected.get(measure).length; i++) {
                    double difference = ours.percentiles().get(measure)[i] - expected.get(measure)[i];
                    require(Math.abs(difference) <= ROUNDING, "percentiles of a measure");
                }
            }
        }
    }

    private static void require(boolean same, String what) {
        if (!same) {
            throw new IllegalStateException("Decile and DuckDB differ: " + what);
        }
    }
}
