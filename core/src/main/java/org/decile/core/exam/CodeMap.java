package org.decile.core.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    private CodeMap(Collection<CodeEntry> entries) {
        this.entries = List.copyOf(entries);
        for (CodeEntry entry : this.entries) {
            byYear.computeIfAbsent(entry.year(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.measureId(), _ -> new ArrayList<>())
                    .add(entry);
        }
    }

    /// Of entries for the same code, measure, stratum and collection type the last one counts. Of others for the same
    /// code and measure the one for a stratum or collection type counts before the one for all.
    public static CodeMap of(Collection<CodeEntry> entries) {
        return new CodeMap(last(entries.stream()
                .sorted(Comparator.comparingInt(CodeEntry::conditions))
                .toList()));
    }

    /// The codes that CMS states publicly and that may be shared; see [OfficialCodes].
    public static CodeMap official() {
        return OfficialCodes.MAP;
    }

    /// All maps together; where two say something about the same code of a case, the later one counts, even where the
    /// earlier one is about the case's stratum or collection type alone.
    public static CodeMap merged(List<CodeMap> maps) {
        return new CodeMap(
                last(maps.stream().flatMap(map -> map.entries.stream()).toList()));
    }

    private static Collection<CodeEntry> last(List<CodeEntry> entries) {
        LinkedHashMap<CodeEntry.Key, CodeEntry> byKey = LinkedHashMap.newLinkedHashMap(entries.size());
        entries.forEach(entry -> byKey.putLast(entry.key(), entry));
        return byKey.values();
    }

    /// Of two that hold for the same case the later one counts.
    public List<CodeEntry> entries() {
        return entries;
    }

    public int size() {
        return entries.size();
    }

    /// What is known about a measure, often nothing; of two that hold for the same case the later one counts.
    public List<CodeEntry> of(PerformanceYear year, MeasureId measure) {
        return List.copyOf(byYear.getOrDefault(year, Map.of()).getOrDefault(measure, List.of()));
    }

    /// The measures of which anything is known.
    public Set<MeasureId> measures(PerformanceYear year) {
        return Set.copyOf(byYear.getOrDefault(year, Map.of()).keySet());
    }
}
