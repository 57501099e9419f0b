package org.decile.ui.policy;

import java.io.Serializable;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;

/// One year in one reading, to choose from a list.
record RulesChoice(PerformanceYear year, RuleSetId rules) implements Serializable {

    static RulesChoice of(QualityPolicy policy) {
        return new RulesChoice(policy.year(), policy.rules());
    }

    /// `2024`, or `2018 as read by aafp-summary`.
    String label() {
        return rules.equals(RuleSetId.CMS) ? year.toString() : "%s as read by %s".formatted(year, rules);
    }
}
