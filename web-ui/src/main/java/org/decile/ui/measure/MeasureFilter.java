package org.decile.ui.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureType;

/// Which measures of a year to list; all conditions must hold.
///
/// @param words each must occur in the number or the title, in any case; may be empty
/// @param set code of a specialty set
/// @param benchmark there is a benchmark, of the chosen collection type if one is chosen
/// @param toppedOut there is such a benchmark that is topped out
/// @param qcdr it is a measure of a qualified clinical data registry (QCDR)
record MeasureFilter(
        String words,
        Optional<String> set,
        Optional<MeasureType> type,
        Optional<CollectionType> collection,
        boolean highPriority,
        boolean benchmark,
        boolean toppedOut,
        boolean qcdr) {

    static final MeasureFilter ALL =
            new MeasureFilter("", Optional.empty(), Optional.empty(), Optional.empty(), false, false, false, false);

    /// Whether a measure with these ways of collection is to be listed.
    boolean admits(MeasureRow row) {
        Measure measure = row.measure();
        return set.map(name -> measure.availability().specialtySets().contains(name))
                        .orElse(true)
                && type.map(wanted -> measure.type() == wanted).orElse(true)
                && (!qcdr || measure.traits().qcdr())
                && (!highPriority || measure.isHighPriority())
                && matchesWords(measure)
                && matchesCollection(row);
    }

    private boolean matchesCollection(MeasureRow row) {
        boolean asked = collection.isPresent() || benchmark || toppedOut;
        return !asked || row.collections().stream().anyMatch(this::matches);
    }

    private boolean matches(MeasureRow.Collected collected) {
        return collection.map(wanted -> collected.type() == wanted).orElse(true)
                && (!benchmark || collected.benchmark().isPresent())
                && (!toppedOut || collected.isToppedOut());
    }

    private boolean matchesWords(Measure measure) {
        String text = (measure.id() + " " + measure.title()
                        + measure.electronic().map(e -> " " + e.id()).orElse(""))
                .toLowerCase(Locale.ROOT);
        return words.toLowerCase(Locale.ROOT)
                .strip()
                .transform(all -> Arrays.stream(all.split("\\s+", -1)))
                .allMatch(text::contains);
    }
}
