package org.decile.core.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.measure.CollectionType;

/// A way of reporting whose measures make a score of their own, 42 CFR 414.1325(d). The survey and measures calculated
/// from claims go with any.
///
/// @param types the collection types it takes in
record Mechanism(Set<CollectionType> types) {
    private static final Set<CollectionType> EXCLUSIVE = EnumSet.of(
            CollectionType.ELECTRONIC_CQM,
            CollectionType.MIPS_CQM,
            CollectionType.CLAIMS,
            CollectionType.WEB_INTERFACE);
    private static final Mechanism WEB_INTERFACE = new Mechanism(EnumSet.of(CollectionType.WEB_INTERFACE));
    private static final Mechanism OTHERS =
            new Mechanism(EnumSet.complementOf(EnumSet.of(CollectionType.WEB_INTERFACE)));

    /// The mechanisms that were used: each collection type by itself, or where they combine, the Web Interface and
    /// all others together. Without any measure that can be scored, all but the Web Interface together.
    static List<Mechanism> used(List<MeasureScore> scores, boolean combine) {
        Set<CollectionType> used = EnumSet.noneOf(CollectionType.class);
        for (MeasureScore score : scores) {
            CollectionType type = score.key().collectionType();
            if (!score.isLeftOut() && EXCLUSIVE.contains(type)) {
                used.add(type);
            }
        }
        if (!combine && !used.isEmpty()) {
            return used.stream().map(type -> new Mechanism(EnumSet.of(type))).toList();
        }
        if (!used.contains(CollectionType.WEB_INTERFACE)) {
            return List.of(OTHERS);
        }
        return used.size() == 1 ? List.of(WEB_INTERFACE) : List.of(OTHERS, WEB_INTERFACE);
    }

    boolean isWebInterface() {
        return equals(WEB_INTERFACE);
    }

    /// Those of the scores that it takes in.
    List<MeasureScore> own(List<MeasureScore> scores) {
        List<MeasureScore> own = new ArrayList<>(scores.size());
        for (MeasureScore score : scores) {
            if (takes(score)) {
                own.add(score);
            }
        }
        return own;
    }

    boolean takes(MeasureScore score) {
        CollectionType type = score.key().collectionType();
        return types.contains(type) || !EXCLUSIVE.contains(type);
    }

    /// Those that fulfil its requirements: beside the Web Interface the survey is something more.
    List<MeasureScore> submitted(List<MeasureScore> scores) {
        return isWebInterface()
                ? scores.stream()
                        .filter(score -> types.contains(score.key().collectionType()))
                        .toList()
                : scores;
    }

    /// The collection types that take part in these scores, for a sentence.
    String label(List<MeasureScore> scores) {
        return scores.stream()
                .filter(score -> !score.isLeftOut())
                .map(score -> score.key().collectionType())
                .filter(EXCLUSIVE::contains)
                .filter(types::contains)
                .distinct()
                .sorted()
                .map(CollectionType::label)
                .collect(Collectors.joining(", "));
    }
}
