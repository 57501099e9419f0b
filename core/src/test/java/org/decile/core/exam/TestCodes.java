package org.decile.core.exam;

import static org.decile.core.exam.TestSheet.YEAR;

import java.util.Optional;
import org.decile.core.measure.MeasureId;

/// Codes of the test sheet's year, for every collection type and stratum of a measure.
final class TestCodes {
    private TestCodes() {}

    static CodeEntry numerator(String measure, String code, CaseOutcome meaning) {
        return entry(measure, code, CodeKind.NUMERATOR, Optional.of(meaning), AgeRange.ANY);
    }

    static CodeEntry denominator(String measure, String code, AgeRange ages) {
        return entry(measure, code, CodeKind.DENOMINATOR, Optional.empty(), ages);
    }

    static CodeEntry entry(String measure, String code, CodeKind kind, Optional<CaseOutcome> meaning, AgeRange ages) {
        return new CodeEntry(
                YEAR, new MeasureId(measure), Optional.empty(), Optional.empty(), code, kind, meaning, ages);
    }
}
