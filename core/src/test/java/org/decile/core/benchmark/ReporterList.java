package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.decile.core.policy.DerivationRules;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;

/// Invented reporters of one year, and what is derived from them.
final class ReporterList {
    static final PerformanceYear YEAR = new PerformanceYear(2024);
    static final BenchmarkKey DIRECT = key("047", CollectionType.MIPS_CQM);
    static final BenchmarkKey INVERSE = key("001", CollectionType.MIPS_CQM);

    private final DerivationRules rules;
    private final Reporters reporters;

    ReporterList(DerivationRules rules) {
        this.rules = rules;
        this.reporters = new Reporters(rules, MeasureCatalogs.of(YEAR));
    }

    /// Those of the year, read afresh.
    static DerivationRules rules() {
        return DerivationRules.of(Policies.builtIn().find(YEAR, RuleSetId.CMS));
    }

    static BenchmarkKey key(String measure, CollectionType type) {
        return new BenchmarkKey(MeasureId.of(measure), type);
    }

    /// Reporters with 20 cases, complete, with the rates `first`, `first + 1` ... `last`.
    ReporterList sound(BenchmarkKey key, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(rate -> one(key, Integer.toString(rate), 20, "75"));
        return this;
    }

    ReporterList one(BenchmarkKey key, String rate, int cases, String completeness) {
        reporters.add(new ReporterRate(key, Rate.of(rate), cases, Rate.of(completeness)));
        return this;
    }

    Reporters reporters() {
        return reporters;
    }

    Derivation derive() {
        assertThat(reporters.groups()).hasSize(1);
        return new BenchmarkDerivation(rules)
                .derive(reporters.groups().iterator().next());
    }

    Derivation.Derived derived(Optional<Bootstrap> bootstrap) {
        assertThat(reporters.groups()).hasSize(1);
        Derivation derivation = new BenchmarkDerivation(rules, bootstrap)
                .derive(reporters.groups().iterator().next());
        assertThat(derivation).isInstanceOf(Derivation.Derived.class);
        return (Derivation.Derived) derivation;
    }

    DerivedBenchmark benchmark() {
        return derived(Optional.empty()).benchmark();
    }
}
