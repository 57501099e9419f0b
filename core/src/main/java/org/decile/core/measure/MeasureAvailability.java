package org.decile.core.measure;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// How and by whom a measure can be reported.
///
/// @param firstPerformanceYear when it became a measure; may lie before MIPS
/// @param specialtySets codes such as `cardiology`; their names are in [MeasureCatalog#specialtySets()]
/// @param programs codes such as `mips` or an MVP's number; CMS lists them from 2021, before that none
public record MeasureAvailability(
        int firstPerformanceYear,
        Set<CollectionType> collectionTypes,
        SortedSet<String> specialtySets,
        Set<String> programs) {

    public MeasureAvailability {
        collectionTypes = Set.copyOf(collectionTypes);
        specialtySets = Collections.unmodifiableSortedSet(new TreeSet<>(specialtySets));
        programs = Set.copyOf(programs);
    }
}
