package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// The rules of one year's measures, each made when first asked for. Shared between threads.
final class RulesOfYear {
    private final MeasureCatalog catalog;
    private final CodeMap codes;
    private final RateNumbers numbers;
    private final Map<Key, MeasureRules> rules = new ConcurrentHashMap<>();

    private record Key(MeasureId measure, CollectionType type) {}

    RulesOfYear(MeasureCatalog catalog, CodeMap codes, RateNumbers numbers) {
        this.catalog = catalog;
        this.codes = codes;
        this.numbers = numbers;
    }

    PerformanceYear year() {
        return catalog.year();
    }

    MeasureCatalog catalog() {
        return catalog;
    }

    MeasureRules of(Measure measure, CollectionType type) {
        return rules.computeIfAbsent(
                new Key(measure.id(), type),
                _ -> new MeasureRules(measure, type, codes.of(year(), measure.id()), numbers::add));
    }

    /// The rules of every measure that the code map names and that can be collected in this way.
    List<MeasureRules> named(CollectionType type) {
        List<MeasureRules> named = new ArrayList<>();
        for (MeasureId id : codes.measures(year())) {
            Optional<Measure> measure = catalog.find(id).filter(some -> some.isCollectedBy(type));
            measure.ifPresent(some -> named.add(of(some, type)));
        }
        return named;
    }
}
