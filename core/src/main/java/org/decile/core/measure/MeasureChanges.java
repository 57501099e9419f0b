package org.decile.core.measure;

import java.util.Set;

/// What CMS changed about a measure's scoring during the year, by collection type.
///
/// @param suppressed clinical guidelines changed: the measure is not scored
/// @param nineMonths ICD-10 codes changed: only the first nine months are scored
/// @param capRemoved topped out, yet scored by a ladder of its own instead of the 7-point cap; from 2025
public record MeasureChanges(
        Set<CollectionType> suppressed, Set<CollectionType> nineMonths, Set<CollectionType> capRemoved) {
    public static final MeasureChanges NONE = new MeasureChanges(Set.of(), Set.of(), Set.of());

    public MeasureChanges {
        suppressed = Set.copyOf(suppressed);
        nineMonths = Set.copyOf(nineMonths);
        capRemoved = Set.copyOf(capRemoved);
    }
}
