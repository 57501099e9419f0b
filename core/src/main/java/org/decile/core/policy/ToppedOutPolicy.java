package org.decile.core.policy;

import java.util.List;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Points;

/// The cap on topped-out measures, 42 CFR 414.1380(b)(1)(iv).
///
/// @param rule which measures are capped
/// @param listed the capped measures, when the rule lists them
/// @param cap the most such a measure earns
public record ToppedOutPolicy(Parameter<Rule> rule, Parameter<List<MeasureId>> listed, Parameter<Points> cap) {

    /// Which topped-out measures are capped.
    public enum Rule {
        /// No cap this year.
        NONE,
        /// The listed measures, where their benchmark is topped out.
        LISTED_MEASURES,
        /// Those whose benchmark CMS marks as topped out for a second consecutive year.
        FLAGGED_BENCHMARKS
    }

    static ToppedOutPolicy of(PolicySection section) {
        return new ToppedOutPolicy(
                section.choice("rule", Rule.class),
                section.list("listed-measures", MeasureId::of),
                section.points("cap"));
    }
}
