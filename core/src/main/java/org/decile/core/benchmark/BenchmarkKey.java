package org.decile.core.benchmark;

import java.util.Comparator;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;

/// What a benchmark holds for: one measure collected in one way.
public record BenchmarkKey(MeasureId measureId, CollectionType collectionType) implements Comparable<BenchmarkKey> {
    private static final Comparator<BenchmarkKey> ORDER =
            Comparator.comparing(BenchmarkKey::measureId).thenComparing(BenchmarkKey::collectionType);

    @Override
    public int compareTo(BenchmarkKey other) {
        return ORDER.compare(this, other);
    }
}
