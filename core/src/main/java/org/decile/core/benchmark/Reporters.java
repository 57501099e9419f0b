package org.decile.core.benchmark;

import java.util.Collection;
import java.util.TreeMap;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Rate;
import org.decile.core.policy.DerivationRules;

/// Gathers reporters by measure and collection type, and decides who counts.
public final class Reporters {
    private final DerivationRules rules;
    private final MeasureCatalog catalog;
    private final Rate completeness;
    private final TreeMap<BenchmarkKey, ReporterGroup> groups = new TreeMap<>();

    public Reporters(DerivationRules rules, MeasureCatalog catalog) {
        this.rules = rules;
        this.catalog = catalog;
        this.completeness = Rate.of(rules.completeness().value().value());
    }

    /// @throws IllegalArgumentException when the measure is not one of the year
    public void add(ReporterRate reporter) {
        ReporterGroup group = groups.computeIfAbsent(reporter.key(), this::group);
        group.add(reporter.rate(), eligibility(reporter, group.measure()));
    }

    /// By measure, then collection type.
    public Collection<ReporterGroup> groups() {
        return groups.values();
    }

    private ReporterGroup group(BenchmarkKey key) {
        Measure measure = catalog.find(key.measureId())
                .orElseThrow(() -> new IllegalArgumentException(
                        "measure %s is not among the measures of %s".formatted(key.measureId(), catalog.year())));
        return new ReporterGroup(key, measure);
    }

    private Eligibility eligibility(ReporterRate reporter, Measure measure) {
        if (reporter.cases() < rules.caseMinimum(measure.id()).value()) {
            return Eligibility.TOO_FEW_CASES;
        }
        if (reporter.completeness().compareTo(completeness) < 0) {
            return Eligibility.INCOMPLETE;
        }
        return counts(reporter.rate(), measure) ? Eligibility.COUNTS : Eligibility.RATE_NOT_COUNTED;
    }

    private boolean counts(Rate rate, Measure measure) {
        boolean fromTheOtherEnd = measure.isInverse() && measure.rateUnit() == RateUnit.PERCENT;
        return switch (rules.countedRates().value()) {
            case ABOVE_ZERO -> rate.compareTo(Rate.ZERO) > 0;
            case BELOW_HUNDRED_IF_INVERSE ->
                fromTheOtherEnd ? rate.compareTo(Rate.HUNDRED) < 0 : rate.compareTo(Rate.ZERO) > 0;
        };
    }
}
