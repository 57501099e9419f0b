package org.decile.core.submission;

import java.util.HashMap;
import java.util.Map;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.jspecify.annotations.Nullable;

/// The measures and collection types that rows of a file named so far, found again by the characters of their cells
/// without making a text of them. Several threads can ask at once.
final class KnownMeasures {
    private static final int MOST = 1 << 12;
    private static final int SPREAD = 0x9E3779B9;

    private final MeasureCatalog catalog;
    private final Map<BenchmarkKey, KnownMeasure> measures = new HashMap<>();
    /// Replaced as a whole when one is added; at least half of it is empty.
    private volatile @Nullable Spelling[] spellings = new Spelling[64];
    private int count;

    KnownMeasures(MeasureCatalog catalog) {
        this.catalog = catalog;
    }

    private record Spelling(String measure, String type, KnownMeasure known) {
        boolean stands(ResultRow row) {
            return row.cells().holds(row.place(ResultsColumn.MEASURE), measure)
                    && row.cells().holds(row.place(ResultsColumn.COLLECTION_TYPE), type);
        }

        /// Without the texts of the cells.
        @Override
        public String toString() {
            return "Spelling[%s]".formatted(known.key());
        }
    }

    MeasureCatalog catalog() {
        return catalog;
    }

    /// The measure that the row names in a spelling that was seen before.
    @Nullable
    KnownMeasure find(ResultRow row) {
        @Nullable Spelling[] table = spellings;
        for (int i = hash(row) & (table.length - 1); ; i = (i + 1) & (table.length - 1)) {
            Spelling spelling = table[i];
            if (spelling == null) {
                return null;
            }
            if (spelling.stands(row)) {
                return spelling.known();
            }
        }
    }

    /// The measure that the row was found to name.
    synchronized KnownMeasure of(ResultRow row, Measure measure, CollectionType type) {
        KnownMeasure known =
                measures.computeIfAbsent(new BenchmarkKey(measure.id(), type), _ -> new KnownMeasure(measure, type));
        if (find(row) == null && count < MOST) {
            Spelling spelling = new Spelling(
                    row.cells().text(row.place(ResultsColumn.MEASURE)),
                    row.cells().text(row.place(ResultsColumn.COLLECTION_TYPE)),
                    known);
            add(spelling, hash(row));
        }
        return known;
    }

    private void add(Spelling added, int hash) {
        count++;
        @Nullable
        Spelling[] table = new Spelling[2 * count > spellings.length ? 2 * spellings.length : spellings.length];
        for (Spelling spelling : spellings) {
            if (spelling != null) {
                put(table, spelling, hash(spelling.measure(), spelling.type()));
            }
        }
        put(table, added, hash);
        spellings = table;
    }

    private static void put(@Nullable Spelling[] table, Spelling spelling, int hash) {
        int i = hash & (table.length - 1);
        while (table[i] != null) {
            i = (i + 1) & (table.length - 1);
        }
        table[i] = spelling;
    }

    private static int hash(ResultRow row) {
        int hash = row.cells().hash(row.place(ResultsColumn.MEASURE));
        return spread(31 * hash + row.cells().hash(row.place(ResultsColumn.COLLECTION_TYPE)));
    }

    private static int hash(String measure, String type) {
        return spread(31 * measure.hashCode() + type.hashCode());
    }

    private static int spread(int hash) {
        int spread = hash * SPREAD;
        return spread ^ spread >>> 16;
    }
}
