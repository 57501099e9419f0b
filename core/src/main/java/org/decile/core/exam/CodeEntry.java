package org.decile.core.exam;

import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// What one code means for one measure of a year.
///
/// @param collectionType the only way of collecting it holds for; empty for all
/// @param stratum CMS's name of the only stratum it holds for; empty for all
/// @param code as [CodeText] writes it
/// @param meaning what came of the case; of numerators only
/// @param ages of the patients it holds for; any for a numerator
public record CodeEntry(
        PerformanceYear year,
        MeasureId measureId,
        Optional<CollectionType> collectionType,
        Optional<String> stratum,
        String code,
        CodeKind kind,
        Optional<CaseOutcome> meaning,
        AgeRange ages) {

    /// @throws IllegalArgumentException when a numerator has no meaning or a limit of ages, or another code a meaning
    public CodeEntry {
        if (meaning.isPresent() != (kind == CodeKind.NUMERATOR)) {
            throw new IllegalArgumentException("numerators, and only they, have a meaning");
        }
        if (kind == CodeKind.NUMERATOR && ages.isLimited()) {
            throw new IllegalArgumentException("numerators have no limits of age");
        }
    }

    boolean holdsFor(CollectionType type) {
        return collectionType.isEmpty() || collectionType.get() == type;
    }

    /// How much it asks of a case besides the code.
    int conditions() {
        return (collectionType.isPresent() ? 1 : 0) + (stratum.isPresent() ? 1 : 0);
    }

    /// What makes an entry the same as another, whatever its meaning and ages.
    record Key(
            PerformanceYear year,
            MeasureId measureId,
            Optional<CollectionType> collectionType,
            Optional<String> stratum,
            String code,
            CodeKind kind) {}

    Key key() {
        return new Key(year, measureId, collectionType, stratum, code, kind);
    }
}
