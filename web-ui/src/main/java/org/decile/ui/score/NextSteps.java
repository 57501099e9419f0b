package org.decile.ui.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;
import org.decile.ui.component.Numbers;
import org.decile.ui.score.ScorePage.NextStep;

/// Where more points are near: measures that were not reported, and the deciles closest above the practice's rates.
final class NextSteps {

    private static final int SHOWN = 3;

    private NextSteps() {}

    static List<NextStep> of(QualityScore score, MeasureRows rows) {
        List<NextStep> steps = new ArrayList<>();
        if (score.missingMeasures() > 0) {
            int missing = score.missingMeasures();
            steps.add(new NextStep(
                    missing == 1 ? "Report one more measure" : "Report %d more measures".formatted(missing),
                    "A required measure that is not reported earns 0 of %s points."
                            .formatted(Numbers.points(Points.TEN))));
        }
        score.chosen().stream()
                .flatMap(measure -> near(measure, rows).stream())
                .sorted(Comparator.comparing(Near::distance))
                .limit(SHOWN - steps.size())
                .map(Near::step)
                .forEach(steps::add);
        return List.copyOf(steps);
    }

    private static Optional<Near> near(MeasureScore measure, MeasureRows rows) {
        if (measure.decile().isEmpty() || measure.performanceRate().isEmpty()) {
            return Optional.empty();
        }
        int next = measure.decile().get() + 1;
        Rate rate = measure.performanceRate().get();
        return measure.benchmark()
                .filter(benchmark -> next <= DecileLadder.DECILES && !benchmark.capped())
                .map(Benchmark::ladder)
                .flatMap(ladder -> ladder.start(next))
                .map(bound -> near(rows.row(measure), rate, bound, next));
    }

    private static Near near(MeasureRow row, Rate rate, Rate bound, int next) {
        BigDecimal distance = bound.toBigDecimal().subtract(rate.toBigDecimal()).abs();
        String sentence = "Decile %d begins at %s; the rate is %s."
                .formatted(next, Numbers.rate(bound, row.unit()), Numbers.rate(rate, row.unit()));
        return new Near(distance, new NextStep("Measure %s: %s".formatted(row.id(), row.title()), sentence));
    }

    private record Near(BigDecimal distance, NextStep step) {}
}
