package org.decile.core.exam;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// What kinds of numerator codes a code map holds for a measure. Only a complete one can tell that a code is wrong.
///
/// @param complete a bit for each stratum of which the map names a code for met and one for not met
/// @param cptTwo a bit for each stratum of which it names codes of CPT category II
record NumeratorCodes(int complete, int cptTwo) {
    private static final Pattern CPT_TWO = Pattern.compile("[0-9]{4}F.*");

    /// @param strata gives a bit for each stratum that an entry holds for
    static NumeratorCodes of(List<CodeEntry> entries, ToIntFunction<CodeEntry> strata) {
        int met = 0;
        int notMet = 0;
        int cptTwo = 0;
        for (CodeEntry entry : entries) {
            if (entry.kind() == CodeKind.NUMERATOR) {
                int bits = strata.applyAsInt(entry);
                CaseOutcome meaning = entry.meaning().orElseThrow();
                met |= meaning == CaseOutcome.MET ? bits : 0;
                notMet |= meaning == CaseOutcome.NOT_MET ? bits : 0;
                cptTwo |= isCptTwo(entry.code()) ? bits : 0;
            }
        }
        return new NumeratorCodes(met & notMet, cptTwo);
    }

    boolean isComplete(int strata) {
        return (strata & ~complete) == 0;
    }

    /// Whether the map names codes of the family to which this one belongs in each of the strata.
    ///
    /// @param code as [CodeText] writes it
    boolean isOfFamily(String code, int strata) {
        return (strata & ~cptTwo) == 0 || !isCptTwo(code);
    }

    static boolean isCptTwo(String code) {
        return CPT_TWO.matcher(code).matches();
    }
}
