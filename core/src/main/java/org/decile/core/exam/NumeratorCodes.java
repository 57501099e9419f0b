package org.decile.core.exam;

import java.util.List;
import java.util.regex.Pattern;

/// What kinds of numerator codes a code map holds for a measure. Only a complete one can tell that a code is wrong.
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

    /// Whether the map names codes of the family to which this one belongs.
    ///
    /// @param code as [CodeText] writes it
    boolean isOfFamily(String code) {
        return cptTwo || !isCptTwo(code);
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
