package org.decile.command.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.submission.UnreadSet;

/// Sets that are not written, counted by category: `Improvement Activities (1 set, 2 measurements)`.
final class LeftOutSets {
    private LeftOutSets() {}

    static String inWords(List<UnreadSet> sets) {
        Map<PerformanceCategory, List<UnreadSet>> byCategory = sets.stream()
                .collect(Collectors.groupingBy(
                        UnreadSet::category, () -> new EnumMap<>(PerformanceCategory.class), Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(some -> inWords(some.getKey(), some.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String inWords(PerformanceCategory category, List<UnreadSet> sets) {
        int measurements = sets.stream().mapToInt(UnreadSet::measurements).sum();
        return "%s (%s, %s)".formatted(category.label(), count(sets.size(), "set"), count(measurements, "measurement"));
    }

    private static String count(int number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
