package org.decile.ui.policy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;

/// The rules that come with Decile, read once. Everybody who is logged in may read them.
@Singleton
public class RuleBook {

    private final Policies policies = Policies.builtIn();

    /// Every year and reading there is, the newest year first and the regulation before other readings.
    public List<QualityPolicy> all() {
        return policies.years().descendingSet().stream()
                .flatMap(year -> policies.ruleSets(year).stream().map(rules -> policies.find(year, rules)))
                .toList();
    }

    public Optional<QualityPolicy> find(PerformanceYear year, RuleSetId rules) {
        return policies.lookUp(year, rules);
    }
}
