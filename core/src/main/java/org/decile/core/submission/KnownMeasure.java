package org.decile.core.submission;

import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.RateUnit;

/// A measure collected in one of its ways, and what its rows must hold; one object for each in a file, so that
/// it can be told by identity.
final class KnownMeasure {
    private final Measure measure;
    private final BenchmarkKey key;
    private final List<String> strata;
    private final List<String> indispensable;
    private final boolean plain;
    private final boolean mayExclude;

    KnownMeasure(Measure measure, CollectionType type) {
        this.measure = measure;
        this.key = new BenchmarkKey(measure.id(), type);
        this.strata = ScoredStrata.names(measure);
        this.indispensable = ScoredStrata.indispensable(measure);
        this.plain = strata.isEmpty()
                && measure.rateUnit() == RateUnit.PERCENT
                && !ResultCells.needsRate(measure)
                && !ResultCells.isCollectedByCms(type);
        this.mayExclude = ResultCells.mayExclude(Optional.of(measure), Optional.of(type));
    }

    Measure measure() {
        return measure;
    }

    BenchmarkKey key() {
        return key;
    }

    /// In CMS's order; none for a measure with one rate.
    List<String> strata() {
        return strata;
    }

    /// Those without which there is no score.
    List<String> indispensable() {
        return indispensable;
    }

    /// Has one rate, which is computed from counts.
    boolean isPlain() {
        return plain;
    }

    /// Cases can be excluded from it.
    boolean mayExclude() {
        return mayExclude;
    }
}
