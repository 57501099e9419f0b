package org.decile.ui.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.ParameterText;

/// A parameter of the rules in words; nothing here knows any single parameter.
final class RuleText {

    private static final String WEIGHTS = "percent for ";
    private static final String YES_OR_NO = "yes or no";

    private RuleText() {}

    /// The section: `topped-out.cap` belongs to `Topped out`.
    static String part(String key) {
        return sentence(key.substring(0, key.indexOf('.')).replace('-', ' '));
    }

    /// The name within its section: `lack-of-benchmark.points` after the section becomes `Lack of benchmark: points`.
    static String name(String key) {
        String within = key.substring(key.indexOf('.') + 1);
        return sentence(
                Arrays.stream(within.split("\\.", -1)).map(RuleText::words).collect(Collectors.joining(": ")));
    }

    /// `Topped out: Cap`, for a table that has no sections.
    static String full(String key) {
        return part(key) + ": " + name(key);
    }

    /// The value in words; weights with the categories they are for.
    static String value(Parameter<?> parameter) {
        List<String> names = categories(parameter.unit());
        return parameter.value() instanceof List<?> list && !list.isEmpty() && list.size() == names.size()
                ? String.join(", ", weights(list, names))
                : ParameterText.value(parameter);
    }

    /// What the value counts; empty where the value says it.
    static String unit(Parameter<?> parameter) {
        boolean said = parameter.unit().equals(YES_OR_NO) || parameter.unit().startsWith(WEIGHTS);
        return said ? "" : parameter.unit();
    }

    private static List<String> weights(List<?> list, List<String> names) {
        List<String> weights = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            weights.add(names.get(i) + " " + list.get(i) + "%");
        }
        return weights;
    }

    /// The categories that a unit such as `percent for quality cost ia pi` names; none for other units.
    private static List<String> categories(String unit) {
        return unit.startsWith(WEIGHTS)
                ? Arrays.stream(unit.substring(WEIGHTS.length()).split(" ", -1))
                        .map(RuleText::category)
                        .toList()
                : List.of();
    }

    /// `cost-pi` becomes `Cost and Promoting Interoperability`, other words lose their hyphens.
    private static String words(String segment) {
        List<String> words = List.of(segment.split("-", -1));
        boolean categories = words.stream().map(PerformanceCategory::find).allMatch(Optional::isPresent);
        return categories
                ? words.stream().map(RuleText::category).collect(Collectors.joining(" and "))
                : segment.replace('-', ' ');
    }

    private static String category(String code) {
        return PerformanceCategory.find(code).map(PerformanceCategory::label).orElse(code);
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
