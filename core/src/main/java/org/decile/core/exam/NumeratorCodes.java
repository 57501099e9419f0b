package org.decile.core.exam;

import java.util.List;
import java.util.regex.Pattern;

/// Which families of numerator codes a code map holds for a measure. A code that it does not name is wrong only when it
/// names others of the same family; otherwise the map is incomplete, and what the code means is not known.
///
/// @param complete the map names a code for met and one for not met
/// @param cptTwo it names codes of CPT category II
record NumeratorCodes(boolean complete, boolean cptTwo) {
    private static final Pattern CPT_TWO = Pattern.compile("[0-9]{4}F.*");

    static NumeratorCodes of(List<CodeEntry> entries) {
        return new NumeratorCodes(
                names(entries, CaseOutcome.MET) && names(entries, CaseOutcome.NOT_MET),
                entries.stream().anyMatch(entry -> isNumerator(entry) && isCptTwo(entry.code())));
    }

    /// Whether a code that the map does not name is no code of the measure.
    ///
    /// @param code as [CodeText] writes it
    boolean ruleOut(String code) {
        return complete && (cptTwo || !isCptTwo(code));
    }

    static boolean isCptTwo(String code) {
        return CPT_TWO.matcher(code).matches();
    }

    private static boolean names(List<CodeEntry> entries, CaseOutcome outcome) {
        return entries.stream()
                .anyMatch(entry -> isNumerator(entry) && entry.meaning().orElseThrow() == outcome);
    }

    private static boolean isNumerator(CodeEntry entry) {
        return entry.kind() == CodeKind.NUMERATOR;
    }
}
