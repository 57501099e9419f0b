package org.decile.core.policy;

import java.util.Map;
import java.util.TreeMap;
import org.decile.core.law.Citation;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Percent;
import org.decile.core.number.PercentileMethod;
import org.decile.core.policy.DerivationPolicy.CountedRates;

/// Everything that decides on a benchmark made from one year's results: the year's own rules, or another choice where
/// people make benchmarks for themselves.
///
/// @param caseMinimum cases a result needs to count
/// @param ownCaseMinimums the same for measures that have their own
/// @param completeness share of eligible cases that a result must report on to count
/// @param countedRates which rates count
/// @param reporters results that must count for a benchmark to be made
/// @param percentiles how bounds are taken from the rates
public record DerivationRules(
        Parameter<Integer> caseMinimum,
        Map<MeasureId, Parameter<Integer>> ownCaseMinimums,
        Parameter<Percent> completeness,
        Parameter<CountedRates> countedRates,
        Parameter<Integer> reporters,
        Parameter<PercentileMethod> percentiles) {
    private static final Citation CHOSEN = Citation.of("chosen by whoever makes the benchmark");

    public DerivationRules {
        ownCaseMinimums = Map.copyOf(ownCaseMinimums);
    }

    /// The rules of a year.
    public static DerivationRules of(QualityPolicy policy) {
        Map<MeasureId, Parameter<Integer>> own = new TreeMap<>();
        policy.claimsMeasures().measures().forEach((id, conditions) -> own.put(id, conditions.cases()));
        return new DerivationRules(
                policy.reporting().caseMinimum(),
                own,
                policy.reporting().completeness(),
                policy.derivation().countedRates(),
                policy.derivation().reporters(),
                policy.derivation().percentiles());
    }

    public DerivationRules with(CountedRates rates) {
        return new DerivationRules(
                caseMinimum, ownCaseMinimums, completeness, chosen(countedRates, rates), reporters, percentiles);
    }

    public DerivationRules with(PercentileMethod method) {
        return new DerivationRules(
                caseMinimum, ownCaseMinimums, completeness, countedRates, reporters, chosen(percentiles, method));
    }

    /// The cases that a result of this measure needs.
    public Parameter<Integer> caseMinimum(MeasureId measure) {
        return ownCaseMinimums.getOrDefault(measure, caseMinimum);
    }

    /// The year's own value keeps its citation.
    private static <T> Parameter<T> chosen(Parameter<T> ofYear, T value) {
        return value.equals(ofYear.value()) ? ofYear : new Parameter<>(ofYear.key(), value, ofYear.unit(), CHOSEN);
    }
}
