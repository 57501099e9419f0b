package org.decile.ui.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.policy.Parameter;

/// A parameter of the rules in words; nothing here knows any single parameter.
final class ParameterText {

    private static final String WEIGHTS = "percent for ";
    private static final String YES_OR_NO = "yes or no";

    private ParameterText() {}

    /// The section: `topped-out.cap` belongs to `Topped out`.
    static String part(String key) {
        return sentence(key.substring(0, key.indexOf('.')).replace('-', ' '));
    }

    /// The name within its section: `lack-of-benchmark.points` after the section becomes `Lack of benchmark: points`.
    static String name(String key) {
        String within = key.substring(key.indexOf('.') + 1);
        return sentence(
                Arrays.stream(within.split("\\.", -1)).map(ParameterText::words).collect(Collectors.joining(": ")));
    }

    static String value(Parameter<?> parameter) {
        if (parameter.value() instanceof List<?> list) {
            return list.isEmpty() ? "none" : String.join(", ", items(list, categories(parameter.unit())));
        }
        return word(parameter.value());
    }

    /// What the value counts; empty where the value says it.
    static String unit(Parameter<?> parameter) {
        boolean said = parameter.unit().equals(YES_OR_NO) || parameter.unit().startsWith(WEIGHTS);
        return said ? "" : parameter.unit();
    }

    private static List<String> items(List<?> list, List<String> names) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String item = word(list.get(i));
            items.add(names.size() == list.size() ? names.get(i) + " " + item + "%" : item);
        }
        return items;
    }

    /// The categories that a unit such as `percent for quality cost ia pi` names; none for other units.
    private static List<String> categories(String unit) {
        return unit.startsWith(WEIGHTS)
                ? Arrays.stream(unit.substring(WEIGHTS.length()).split(" ", -1))
                        .map(ParameterText::category)
                        .toList()
                : List.of();
    }

    private static String word(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "yes" : "no";
            case Participation participation -> participation.label();
            case SpecialStatus status -> status.label();
            case PerformanceCategory category -> category.label();
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        };
    }

    /// `cost-pi` becomes `Cost and Promoting Interoperability`, other words lose their hyphens.
    private static String words(String segment) {
        List<String> words = List.of(segment.split("-", -1));
        boolean categories = words.stream().map(PerformanceCategory::find).allMatch(Optional::isPresent);
        return categories
                ? words.stream().map(ParameterText::category).collect(Collectors.joining(" and "))
                : segment.replace('-', ' ');
    }

    private static String category(String code) {
        return PerformanceCategory.find(code).map(PerformanceCategory::label).orElse(code);
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
