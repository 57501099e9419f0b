package org.decile.core.exam;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<CollectionType, Map<Long, List<MeasureRules>>> byNumerator = new ConcurrentHashMap<>();

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

    /// The rules of every measure that can be collected in this way and for which the code map names a numerator code.
    ///
    /// @param number by [CodeText]
    List<MeasureRules> withNumerator(CollectionType type, long number) {
        return byNumerator.computeIfAbsent(type, this::numerators).getOrDefault(number, List.of());
    }

    private Map<Long, List<MeasureRules>> numerators(CollectionType type) {
        Map<Long, List<MeasureRules>> index = new HashMap<>();
        for (MeasureRules named : named(type)) {
            codes.of(year(), named.measure().id()).stream()
                    .filter(entry -> entry.kind() == CodeKind.NUMERATOR && entry.holdsFor(type))
                    .mapToLong(entry -> CodeText.number(entry.code()))
                    .distinct()
                    .forEach(number -> index.computeIfAbsent(number, _ -> new ArrayList<>())
                            .add(named));
        }
        return index;
    }

    /// The rules of every measure that the code map names and that can be collected in this way.
    private List<MeasureRules> named(CollectionType type) {
        List<MeasureRules> named = new ArrayList<>();
        for (MeasureId id : codes.measures(year())) {
            Optional<Measure> measure = catalog.find(id).filter(some -> some.isCollectedBy(type));
            measure.ifPresent(some -> named.add(of(some, type)));
        }
        return named;
    }
}
