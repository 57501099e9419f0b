package org.decile.ui.qrda;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decile.core.measure.MeasureId;
import org.decile.core.qrda.MeasureIdentifiers;
import org.decile.core.qrda.QrdaGuide;

/// What a table would change about one guide or measure.
///
/// @param what the guide's extension, or the measure's number
/// @param now what is known of it
/// @param then what would be
record QrdaChange(String what, Kind kind, Optional<String> now, Optional<String> then) {

    /// How it changes.
    enum Kind {
        ADDED("Added"),
        GONE("Gone"),
        OTHER("Another identifier"),
        POPULATIONS("Other populations"),
        SOURCE("Another source");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// The guides of a year.
    static List<QrdaChange> ofGuides(List<QrdaGuide> now, List<QrdaGuide> then) {
        return between(sources(now), sources(then), Function.identity(), Kind.SOURCE);
    }

    /// The measures of a year.
    static List<QrdaChange> ofMeasures(
            SortedMap<MeasureId, MeasureIdentifiers> now, SortedMap<MeasureId, MeasureIdentifiers> then) {
        return between(now, then, MeasureIdentifiers::uuid, Kind.OTHER);
    }

    private static <K extends Comparable<K>, V> List<QrdaChange> between(
            Map<K, V> now, Map<K, V> then, Function<V, String> text, Kind different) {
        TreeSet<K> all = new TreeSet<>(now.keySet());
        all.addAll(then.keySet());
        return all.stream()
                .filter(key -> !Objects.equals(now.get(key), then.get(key)))
                .map(key -> of(
                        key.toString(),
                        Optional.ofNullable(now.get(key)).map(text),
                        Optional.ofNullable(then.get(key)).map(text),
                        different))
                .toList();
    }

    /// @param different what it is when both are known and differ; of the same text, only the populations do
    private static QrdaChange of(String what, Optional<String> now, Optional<String> then, Kind different) {
        Kind kind = now.isEmpty()
                ? Kind.ADDED
                : then.isEmpty() ? Kind.GONE : now.equals(then) ? Kind.POPULATIONS : different;
        return new QrdaChange(what, kind, now, then);
    }

    private static Map<String, String> sources(List<QrdaGuide> guides) {
        return guides.stream()
                .collect(Collectors.toMap(
                        QrdaGuide::extension, QrdaGuide::source, (one, other) -> one + "; " + other, TreeMap::new));
    }
}
