package org.decile.core.policy;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.decile.core.file.Coded;
import org.decile.core.law.Citation;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Percent;
import org.decile.core.number.PercentileMethod;

/// How a benchmark is made from the results of one year, 42 CFR 414.1380(b)(1)(ii).
///
/// Case minimums and completeness are those of the year's file. What no year has changed so far has a default here.
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

    private static final Citation BENCHMARKS = Citation.of("42 CFR 414.1380(b)(1)(ii)");
    private static final int LEAST_REPORTERS = 20;

    public DerivationRules {
        ownCaseMinimums = Map.copyOf(ownCaseMinimums);
    }

    /// Which of the rates of complete results with enough cases make the benchmark.
    public enum CountedRates implements Coded {
        /// Those above zero, whatever the direction: the regulation's words. Of an inverse measure it leaves out the
        /// best.
        ABOVE_ZERO("above-zero"),
        /// As above, but for inverse measures in percent those below 100, so that the worst are left out, not the best.
        BELOW_HUNDRED_IF_INVERSE("below-hundred-if-inverse");

        private final String code;

        CountedRates(String code) {
            this.code = code;
        }

        /// The word in options and files.
        @Override
        public String code() {
            return code;
        }

        public static Optional<CountedRates> find(String code) {
            return Coded.find(values(), code);
        }
    }

    /// The rules of a year with the default choices: rates above zero, 20 reporters, averaging percentiles.
    public static DerivationRules of(QualityPolicy policy) {
        Map<MeasureId, Parameter<Integer>> own = new TreeMap<>();
        policy.claimsMeasures().measures().forEach((id, conditions) -> own.put(id, conditions.cases()));
        return new DerivationRules(
                policy.reporting().caseMinimum(),
                own,
                policy.reporting().completeness(),
                counted(CountedRates.ABOVE_ZERO),
                new Parameter<>("derivation.reporters", LEAST_REPORTERS, "reporters at least", BENCHMARKS),
                percentiles(PercentileMethod.AVERAGING));
    }

    public DerivationRules with(CountedRates rates) {
        return new DerivationRules(caseMinimum, ownCaseMinimums, completeness, counted(rates), reporters, percentiles);
    }

    public DerivationRules with(PercentileMethod method) {
        return new DerivationRules(
                caseMinimum, ownCaseMinimums, completeness, countedRates, reporters, percentiles(method));
    }

    /// The cases that a result of this measure needs.
    public Parameter<Integer> caseMinimum(MeasureId measure) {
        return ownCaseMinimums.getOrDefault(measure, caseMinimum);
    }

    private static Parameter<CountedRates> counted(CountedRates rates) {
        Citation law = switch (rates) {
            case ABOVE_ZERO -> BENCHMARKS;
            case BELOW_HUNDRED_IF_INVERSE ->
                new Citation(
                        "an older CMS benchmark overview",
                        Optional.of("seen only as a registry's copy; the regulation says above zero"));
        };
        return new Parameter<>("derivation.counted-rates", rates, "rates that count", law);
    }

    private static Parameter<PercentileMethod> percentiles(PercentileMethod method) {
        Citation law = switch (method) {
            case AVERAGING ->
                new Citation(
                        "the benchmark tables that CMS publishes",
                        Optional.of("inferred from the decimals of their bounds; no text names the method"));
            case INTERPOLATION -> Citation.of("chosen by whoever makes the benchmark; not CMS's method");
        };
        return new Parameter<>("derivation.percentiles", method, "method", law);
    }
}
