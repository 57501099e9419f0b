package org.decile.core.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MetricType;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;

/// Invented results, one for each kind of row that a year's measures allow.
final class ExampleResults {
    /// Made up, with a right check digit.
    private static final NationalProviderIdentifier CLINICIAN = new NationalProviderIdentifier("1000000004");

    private static final Counts CQM = new Counts(120, 96, 20, 0, 4);
    private static final Counts ECQM = new Counts(150, 110, 30, 8, 2);
    private static final Rate RATE_OF_CQM = Rate.of("82.76");

    private final MeasureCatalog catalog;
    private final List<ParticipantResult> results = new ArrayList<>();

    private ExampleResults(MeasureCatalog catalog) {
        this.catalog = catalog;
    }

    static List<ParticipantResult> of(MeasureCatalog catalog) {
        ExampleResults example = new ExampleResults(catalog);
        Predicate<Measure> single = measure -> measure.metricType() == MetricType.SINGLE_RATE;
        example.add(single, CollectionType.MIPS_CQM, Optional.empty(), CQM, Optional.empty());
        example.add(
                single, CollectionType.MIPS_CQM, Optional.of(CLINICIAN), new Counts(40, 31, 9, 0, 0), Optional.empty());
        example.add(single, CollectionType.ELECTRONIC_CQM, Optional.empty(), ECQM, Optional.empty());
        example.add(
                measure -> measure.metricType() == MetricType.MULTI_RATE,
                CollectionType.MIPS_CQM,
                Optional.empty(),
                CQM,
                Optional.empty());
        example.add(
                measure -> measure.metricType() == MetricType.REGISTRY_SINGLE_RATE,
                CollectionType.MIPS_CQM,
                Optional.empty(),
                CQM,
                Optional.of(RATE_OF_CQM));
        example.add(
                measure -> measure.metricType() == MetricType.COST_SCORE,
                CollectionType.ADMINISTRATIVE_CLAIMS,
                Optional.empty(),
                new Counts(230, 0, 0, 0, 0),
                Optional.of(Rate.of("0.1507")));
        return List.copyOf(example.results);
    }

    private void add(
            Predicate<Measure> which,
            CollectionType type,
            Optional<NationalProviderIdentifier> npi,
            Counts counts,
            Optional<Rate> rate) {
        catalog.all().stream()
                .filter(which.and(measure -> measure.isCollectedBy(type)))
                .findFirst()
                .map(measure ->
                        new ReportedMeasure(new BenchmarkKey(measure.id(), type), rates(measure, counts, rate), false))
                .ifPresent(measure -> results.add(new ParticipantResult(npi, measure)));
    }

    private static List<StratumResult> rates(Measure measure, Counts counts, Optional<Rate> rate) {
        List<String> strata = ScoredStrata.names(measure);
        return strata.isEmpty()
                ? List.of(new StratumResult(Optional.empty(), counts, rate))
                : strata.stream()
                        .map(name -> new StratumResult(Optional.of(name), counts, rate))
                        .toList();
    }
}
