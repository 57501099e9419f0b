package org.decile.core.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// What the codes in exam-level files mean. Where it says nothing about a rule, the rule cannot be checked.
public final class CodeMap {
    public static final CodeMap EMPTY = new CodeMap(List.of());

    private final List<CodeEntry> entries;
    private final Map<PerformanceYear, Map<MeasureId, List<CodeEntry>>> byYear = new HashMap<>();

    private CodeMap(List<CodeEntry> entries) {
        this.entries = List.copyOf(entries);
        for (CodeEntry entry : this.entries) {
            byYear.computeIfAbsent(entry.year(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.measureId(), _ -> new ArrayList<>())
                    .add(entry);
        }
    }

    /// Of entries for the same code, measure, stratum and collection type the last one counts.
    public static CodeMap of(Collection<CodeEntry> entries) {
        Map<CodeEntry.Key, CodeEntry> byKey = LinkedHashMap.newLinkedHashMap(entries.size());
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        return new CodeMap(List.copyOf(byKey.values()));
    }

    /// The codes that CMS states publicly and that may be shared; see [OfficialCodes].
    public static CodeMap official() {
        return OfficialCodes.MAP;
    }

    /// All maps together; where two say something about the same code, the later one counts.
    public static CodeMap merged(List<CodeMap> maps) {
        return of(maps.stream().flatMap(map -> map.entries.stream()).toList());
    }

    public List<CodeEntry> entries() {
        return entries;
    }

    public int size() {
        return entries.size();
    }

    /// What is known about a measure; often nothing.
    public List<CodeEntry> of(PerformanceYear year, MeasureId measure) {
        return List.copyOf(byYear.getOrDefault(year, Map.of()).getOrDefault(measure, List.of()));
    }

    /// The measures of which anything is known.
    public Set<MeasureId> measures(PerformanceYear year) {
        return Set.copyOf(byYear.getOrDefault(year, Map.of()).keySet());
    }
}
