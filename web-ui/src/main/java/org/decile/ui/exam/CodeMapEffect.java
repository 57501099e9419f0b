package org.decile.ui.exam;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decile.core.exam.CodeEntry;
import org.decile.core.exam.CodeMap;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// What another code map would change about what is known of a year's codes.
///
/// @param measures one row for each measure of which something changes, in the order of their numbers
record CodeMapEffect(List<OfMeasure> measures) {

    CodeMapEffect {
        measures = List.copyOf(measures);
    }

    /// @param now how many codes are known now
    /// @param then how many would be
    /// @param same how many of them would mean the same
    record OfMeasure(MeasureId measure, int now, int then, int same) {}

    static CodeMapEffect of(PerformanceYear year, CodeMap now, CodeMap then) {
        Set<MeasureId> all = new LinkedHashSet<>(now.measures(year));
        all.addAll(then.measures(year));
        return new CodeMapEffect(all.stream()
                .sorted()
                .map(measure -> ofMeasure(measure, now.of(year, measure), then.of(year, measure)))
                .filter(row -> row.now() != row.same() || row.then() != row.same())
                .toList());
    }

    private static OfMeasure ofMeasure(MeasureId measure, List<CodeEntry> now, List<CodeEntry> then) {
        Map<CodeEntry, Long> known =
                now.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int same = (int) then.stream().filter(known::containsKey).count();
        return new OfMeasure(measure, now.size(), then.size(), same);
    }
}
