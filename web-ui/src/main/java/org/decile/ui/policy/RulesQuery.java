package org.decile.ui.policy;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.RuleSetId;

/// What the address of the rules page asks for beside the year.
///
/// @param compared the rules to set beside, if any
/// @param onlyDifferences leave out what is the same in both; without rules set beside, everything is shown
record RulesQuery(RuleSetId rules, Optional<RulesChoice> compared, boolean onlyDifferences) {

    private static final String RULES = "rules";
    private static final String WITH = "with";
    private static final String WITH_RULES = "withRules";
    private static final String ALL = "all";

    /// Reads an address; what it says in no known form counts as not said.
    static RulesQuery of(QueryParameters parameters) {
        return new RulesQuery(
                rules(parameters, RULES),
                parameters
                        .getSingleParameter(WITH)
                        .flatMap(RulesQuery::year)
                        .map(year -> new RulesChoice(year, rules(parameters, WITH_RULES))),
                parameters.getSingleParameter(ALL).isEmpty());
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, RULES, rules);
        compared.ifPresent(other -> {
            said.put(WITH, other.year().toString());
            put(said, WITH_RULES, other.rules());
            if (!onlyDifferences) {
                said.put(ALL, "yes");
            }
        });
        return QueryParameters.simple(said);
    }

    RulesQuery of(RuleSetId other) {
        return new RulesQuery(other, compared, onlyDifferences);
    }

    RulesQuery comparedWith(Optional<RulesChoice> other) {
        return new RulesQuery(rules, other, onlyDifferences);
    }

    RulesQuery onlyDifferences(boolean only) {
        return new RulesQuery(rules, compared, only);
    }

    private static void put(Map<String, String> said, String name, RuleSetId rules) {
        if (!rules.equals(RuleSetId.CMS)) {
            said.put(name, rules.value());
        }
    }

    private static RuleSetId rules(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(RuleSetId::new).orElse(RuleSetId.CMS);
        } catch (IllegalArgumentException notAName) {
            return RuleSetId.CMS;
        }
    }

    private static Optional<PerformanceYear> year(String text) {
        try {
            return Optional.of(PerformanceYear.of(text));
        } catch (IllegalArgumentException notAYear) {
            return Optional.empty();
        }
    }
}
