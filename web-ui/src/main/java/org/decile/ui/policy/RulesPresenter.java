package org.decile.ui.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.ParameterChange;
import org.decile.core.policy.Policies;
import org.decile.core.policy.PolicyDifference;
import org.decile.core.policy.QualityPolicy;
import org.decile.ui.policy.RulesPage.Cell;
import org.decile.ui.policy.RulesPage.Part;
import org.decile.ui.policy.RulesPage.Row;

/// Lays out a year's rules, beside another year's when asked.
final class RulesPresenter {

    private final Policies policies;

    RulesPresenter(Policies policies) {
        this.policies = policies;
    }

    /// The page, or empty when there are no such rules.
    Optional<RulesPage> page(RulesChoice choice, RulesQuery query) {
        return policies.lookUp(choice.year(), choice.rules()).map(policy -> page(policy, query));
    }

    private RulesPage page(QualityPolicy policy, RulesQuery query) {
        RulesChoice shown = RulesChoice.of(policy);
        Optional<QualityPolicy> other = query.compared()
                .filter(choice -> !choice.equals(shown))
                .flatMap(choice -> policies.lookUp(choice.year(), choice.rules()));
        List<Row> rows = rows(policy, other);
        List<Row> visible = query.onlyDifferences() && other.isPresent()
                ? rows.stream().filter(Row::different).toList()
                : rows;
        return new RulesPage(
                shown,
                other.map(RulesChoice::of),
                choices(),
                policy.name(),
                policy.provisional(),
                (int) policy.parameters().stream()
                        .filter(parameter -> parameter.law().unverified().isPresent())
                        .count(),
                (int) rows.stream().filter(Row::different).count(),
                parts(visible),
                Mechanisms.of(policy));
    }

    /// Every year and reading there is, the newest year first and the regulation before other readings.
    List<RulesChoice> choices() {
        return policies.years().descendingSet().stream()
                .flatMap(year -> policies.ruleSets(year).stream().map(rules -> new RulesChoice(year, rules)))
                .toList();
    }

    private static List<Row> rows(QualityPolicy policy, Optional<QualityPolicy> other) {
        Map<String, Cell> here = cells(policy);
        Map<String, Cell> there = other.map(RulesPresenter::cells).orElse(Map.of());
        Set<String> different =
                other.map(compared -> differing(compared, policy)).orElse(Set.of());
        List<String> keys = new ArrayList<>(here.keySet());
        there.keySet().stream().filter(key -> !here.containsKey(key)).forEach(keys::add);
        return keys.stream()
                .map(key -> new Row(
                        key,
                        RuleText.name(key),
                        Optional.ofNullable(here.get(key)),
                        Optional.ofNullable(there.get(key)),
                        different.contains(key)))
                .toList();
    }

    /// Another citation for the same figure is no difference to a reader of the rules.
    private static Set<String> differing(QualityPolicy compared, QualityPolicy policy) {
        return PolicyDifference.between(compared, policy).changes().stream()
                .filter(change -> change.kind() != ParameterChange.Kind.LAW_CHANGED)
                .map(ParameterChange::key)
                .collect(Collectors.toSet());
    }

    private static Map<String, Cell> cells(QualityPolicy policy) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Parameter<?> parameter : policy.parameters()) {
            cells.put(
                    parameter.key(),
                    new Cell(
                            RuleText.value(parameter),
                            RuleText.unit(parameter),
                            parameter.law().text(),
                            parameter.law().unverified()));
        }
        return cells;
    }

    private static List<Part> parts(List<Row> rows) {
        Map<String, List<Row>> parts = new LinkedHashMap<>();
        rows.forEach(row -> parts.computeIfAbsent(RuleText.part(row.key()), _ -> new ArrayList<>())
                .add(row));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), List.copyOf(part.getValue())))
                .toList();
    }
}
