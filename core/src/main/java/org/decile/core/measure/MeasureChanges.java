package org.decile.core.measure;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /// Reads the changes from a row of CMS's measures.
    ///
    /// @param flag whether a column is true
    /// @param types the collection types that a column names
    static MeasureChanges of(Predicate<String> flag, Function<String, Set<CollectionType>> types) {
        Set<CollectionType> all = types.apply("submissionMethods");
        return new MeasureChanges(
                changed(flag.test("isClinicalGuidelineChanged"), types.apply("clinicalGuidelineChanged"), all),
                changed(flag.test("isIcdImpacted"), types.apply("icdImpacted"), all),
                changed(flag.test("isSevenPointCapRemoved"), types.apply("sevenPointCapRemoved"), all));
    }

    /// The collection types that a change is named for. Where CMS sets the flag and names none, as in 2018 and 2019,
    /// the only one of the measure; of several it cannot be told which are meant, and none is taken.
    private static Set<CollectionType> changed(boolean flagged, Set<CollectionType> named, Set<CollectionType> all) {
        return flagged && named.isEmpty() && all.size() == 1 ? all : named;
    }
}
