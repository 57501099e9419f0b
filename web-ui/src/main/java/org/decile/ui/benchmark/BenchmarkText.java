package org.decile.ui.benchmark;

import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.Enactment;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Percent;
import org.decile.ui.component.Numbers;
import org.decile.ui.score.BenchmarkEffect;

/// Benchmark tables and what they do, in words.
final class BenchmarkText {

    private BenchmarkText() {}

    /// Which table an act put into force.
    static String table(Enactment enactment) {
        return enactment.set().map(set -> set.fileName()).orElse("Official benchmarks, built in");
    }

    /// `110, eCQM`.
    static String name(Benchmark benchmark) {
        return "%s, %s"
                .formatted(
                        benchmark.key().measureId(),
                        benchmark.key().collectionType().label());
    }

    /// The flags of a benchmark: `historical, from 2023; topped out`.
    static String terms(Benchmark benchmark) {
        String origin = benchmark.isSameYear() ? "same-year" : "historical, from " + benchmark.benchmarkYear();
        String topped = benchmark.toppedOut() ? "; topped out" : "";
        return origin + topped + (benchmark.capped() ? "; at most 7 points" : "");
    }

    /// The unit of a benchmark's bounds; a percentage for a measure CMS does not list.
    static RateUnit unit(Benchmark benchmark) {
        return MeasureCatalogs.of(benchmark.performanceYear())
                .find(benchmark.key().measureId())
                .map(measure -> measure.rateUnit())
                .orElse(RateUnit.PERCENT);
    }

    /// What would happen to scores, in counts only.
    static String effect(BenchmarkEffect effect) {
        if (effect.scored() == 0) {
            return "No practice has a score for this year yet.";
        }
        if (effect.changed() == 0) {
            return effect.scored() == 1
                    ? "One practice has a score for this year; it stays the same."
                    : "%s practices have scores for this year; all stay the same."
                            .formatted(Numbers.count(effect.scored()));
        }
        String range = effect.least()
                .flatMap(least -> effect.most().map(most -> range(least, most)))
                .orElse("");
        return effect.scored() == 1
                ? "One practice has a score for this year; it would change%s.".formatted(range)
                : "%s practices have scores for this year; %s would change%s."
                        .formatted(Numbers.count(effect.scored()), Numbers.count(effect.changed()), range);
    }

    private static String range(Percent least, Percent most) {
        String low = Numbers.signed(least.value());
        return least.equals(most)
                ? ", by %s percentage points".formatted(low)
                : ", by %s to %s percentage points".formatted(low, Numbers.signed(most.value()));
    }
}
