package org.decile.core.policy;

import java.util.Optional;
import org.decile.core.file.Coded;
import org.decile.core.number.PercentileMethod;

/// How a benchmark is made from the results of one year, 42 CFR 414.1380(b)(1)(ii).
///
/// @param reporters results that must count for a benchmark to be made
/// @param countedRates which rates count
/// @param percentiles how bounds are taken from the rates
public record DerivationPolicy(
        Parameter<Integer> reporters, Parameter<CountedRates> countedRates, Parameter<PercentileMethod> percentiles) {

    /// Which of the rates of complete results with enough cases make the benchmark.
    public enum CountedRates implements Coded {
        /// Those above zero, whatever the direction: the regulation's words. Of an inverse measure it leaves out the
        /// best.
        ABOVE_ZERO("above-zero"),
        /// As above, but for inverse measures in percent those below 100, so that the worst are left out, not the best:
        /// an older benchmark overview of CMS, seen only as a registry's copy.
        BELOW_HUNDRED_IF_INVERSE("below-hundred-if-inverse");

        private final String code;

        CountedRates(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        public static Optional<CountedRates> find(String code) {
            return Coded.find(values(), code);
        }
    }

    static DerivationPolicy of(PolicySection section) {
        return new DerivationPolicy(
                section.whole("reporters"),
                section.choice("counted-rates", CountedRates.class),
                section.choice("percentiles", PercentileMethod.class));
    }
}
