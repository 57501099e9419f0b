package org.decile.core.exam;

import java.util.Comparator;
import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;

/// The rate that a case counts in.
///
/// @param stratum CMS's name of it; empty for a measure with one rate
public record CaseRate(MeasureId measureId, CollectionType collectionType, Optional<String> stratum)
        implements Comparable<CaseRate> {
    private static final Comparator<CaseRate> ORDER = Comparator.comparing(CaseRate::measureId)
            .thenComparing(CaseRate::collectionType)
            .thenComparing(rate -> rate.stratum().orElse(""));

    /// Whether it is a rate of the same measure and collection type, of the same stratum or another.
    boolean isOfSameMeasure(CaseRate other) {
        return measureId.equals(other.measureId) && collectionType == other.collectionType;
    }

    @Override
    public int compareTo(CaseRate other) {
        return ORDER.compare(this, other);
    }
}
