package org.decile.core.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;

/// The value of a parameter in words, the same on every screen and in the command.
public final class ParameterText {

    private ParameterText() {}

    /// The value to read, without its unit: `20`, `yes`, `nine months or left out`, `Group, Virtual group`, `none`.
    public static String value(Parameter<?> parameter) {
        return words(parameter.value());
    }

    private static String words(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "yes" : "no";
            case Participation participation -> participation.label();
            case SpecialStatus status -> status.label();
            case PerformanceCategory category -> category.label();
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case List<?> list -> list.isEmpty() ? "none" : joined(list);
            case Map<?, ?> map -> map.isEmpty() ? "none" : joined(map);
            default -> value.toString();
        };
    }

    private static String joined(List<?> list) {
        return list.stream().map(ParameterText::words).collect(Collectors.joining(", "));
    }

    private static String joined(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> words(entry.getKey()) + ": " + words(entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
