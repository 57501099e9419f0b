package org.decile.core.exam;

import java.util.Optional;

/// Numerator codes of QCDR measures that say themselves what they mean: `PM` and digits for performance met, `PNM` for
/// performance not met, `PE` for performance exclusion or exception (`PM004`, `PNM04`, `PE004`).
///
/// Which of the two `PE` means is not stated in public. In the older language of quality reporting a performance
/// exclusion is what is called an exception today: reported, but not counted in the rate. It is read so. The two differ
/// only in the number of cases; a code map that names the code overrides this.
final class QcdrCodes {
    private static final int MOST_DIGITS = 4;

    private QcdrCodes() {}

    /// Empty when the code is none of these.
    ///
    /// @param code as [CodeText] writes it
    static Optional<CaseOutcome> outcome(String code) {
        if (isSeries(code, "PNM")) {
            return Optional.of(CaseOutcome.NOT_MET);
        }
        if (isSeries(code, "PM")) {
            return Optional.of(CaseOutcome.MET);
        }
        return isSeries(code, "PE") ? Optional.of(CaseOutcome.EXCEPTION) : Optional.empty();
    }

    private static boolean isSeries(String code, String letters) {
        int digits = code.length() - letters.length();
        return code.startsWith(letters)
                && digits > 0
                && digits <= MOST_DIGITS
                && code.chars().skip(letters.length()).allMatch(c -> '0' <= c && c <= '9');
    }
}
