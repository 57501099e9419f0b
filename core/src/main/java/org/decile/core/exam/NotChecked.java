package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// Tells in sentences which rules were not run, because nothing here says what they are.
final class NotChecked {
    private final CaseLayout layout;
    private final CodeMap codes;
    private final Map<PerformanceYear, Gaps> gaps = new TreeMap<>();

    private record Gaps(Set<MeasureId> procedures, Set<MeasureId> diagnoses, Set<MeasureId> ages) {}

    NotChecked(CaseLayout layout, CodeMap codes) {
        this.layout = layout;
        this.codes = codes;
    }

    /// Looks at the measures of these cases.
    void look(PerformanceYear year, MeasureCatalog catalog, CaseTable cases) {
        Gaps gap = gaps.computeIfAbsent(year, _ -> new Gaps(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        for (CaseRate rate : cases.rates()) {
            List<CodeEntry> entries = codes.of(catalog.year(), rate.measureId()).stream()
                    .filter(entry -> entry.holdsFor(rate.collectionType()))
                    .toList();
            note(rate, entries, entry -> entry.kind() == CodeKind.DENOMINATOR, gap.procedures());
            note(rate, entries, entry -> entry.kind() == CodeKind.DIAGNOSIS, gap.diagnoses());
            note(rate, entries, entry -> entry.ages().isLimited(), gap.ages());
        }
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (layout == CaseLayout.PATIENTS) {
            sentences.add(
                    "Whether each case belongs to its measure by procedure, diagnosis and age: not checked, because"
                            + " a patient-level file does not hold them.");
            return sentences;
        }
        gaps.forEach((year, gap) -> {
            tell("Procedure codes", gap.procedures(), year, sentences);
            tell("Diagnosis codes", gap.diagnoses(), year, sentences);
            tell("Age limits", gap.ages(), year, sentences);
        });
        sentences.add("Limits by gender: not checked, because code maps do not hold any.");
        return sentences;
    }

    private static void note(
            CaseRate rate, List<CodeEntry> entries, Predicate<CodeEntry> wanted, Set<MeasureId> missing) {
        if (entries.stream().noneMatch(wanted)) {
            missing.add(rate.measureId());
        }
    }

    private static void tell(String what, Set<MeasureId> measures, PerformanceYear year, List<String> sentences) {
        if (!measures.isEmpty()) {
            String ids =
                    String.join(", ", measures.stream().map(MeasureId::value).toList());
            sentences.add("%s of %s %s: not checked, because no code map for %s names any."
                    .formatted(what, measures.size() == 1 ? "measure" : "measures", ids, year));
        }
    }
}
