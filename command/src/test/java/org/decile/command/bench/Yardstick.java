package org.decile.command.bench;

import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MetricType;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.QualityScoring;

/// What is scored in the comparison: the year, its measures that a few lines of SQL can score as well, and who reports.
///
/// Such a measure is a registry measure of one rate with a benchmark, no longer new, not suppressed, and counted in
/// full.
final class Yardstick {
    static final PerformanceYear YEAR = new PerformanceYear(2024);

    private static final int NO_LONGER_NEW = 2;

    private Yardstick() {}

    /// A measure with its benchmark.
    record Rated(Measure measure, Benchmark benchmark) {}

    static QualityScoring scoring() {
        return new QualityScoring(
                Policies.builtIn().find(YEAR, RuleSetId.CMS), MeasureCatalogs.of(YEAR), Benchmarks.builtIn(YEAR));
    }

    /// A large group without any special status and without a year before.
    static YearSettings settings() {
        YearSettings nothing = YearSettings.NOTHING_CONFIRMED;
        return new YearSettings(
                Optional.of(100),
                nothing.statuses(),
                Participation.GROUP,
                nothing.specialtySet(),
                nothing.reweighted(),
                nothing.cahpsUndersampled(),
                nothing.others(),
                nothing.priorYear(),
                nothing.confirmed());
    }

    /// The measures by id.
    static List<Rated> measures() {
        MeasureCatalog catalog = MeasureCatalogs.of(YEAR);
        BenchmarkTable benchmarks = Benchmarks.builtIn(YEAR);
        return catalog.all().stream()
                .filter(Yardstick::isSimple)
                .flatMap(measure -> benchmarks.find(measure.id(), CollectionType.MIPS_CQM).stream()
                        .map(benchmark -> new Rated(measure, benchmark)))
                .toList();
    }

    private static boolean isSimple(Measure measure) {
        return measure.metricType() == MetricType.SINGLE_RATE
                && measure.isCollectedBy(CollectionType.MIPS_CQM)
                && measure.isOfTraditionalMips()
                && !measure.isSuppressed(CollectionType.MIPS_CQM)
                && measure.yearsInUse() >= NO_LONGER_NEW
                && !measure.traits().qcdr();
    }
}
