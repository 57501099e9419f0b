package org.decile.core.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceYear;

/// The quality measures of one performance year.
public final class MeasureCatalog {
    private final PerformanceYear year;
    private final Map<MeasureId, Measure> measures;
    private final List<Measure> sorted;
    private final List<SpecialtySet> specialtySets;
    private final ClinicalClusters clinicalClusters;

    /// @param specialtySets all that any measure may name; those that none names are left out
    /// @throws IllegalStateException when an id occurs twice
    MeasureCatalog(
            PerformanceYear year,
            Collection<Measure> measures,
            List<SpecialtySet> specialtySets,
            ClinicalClusters clinicalClusters) {
        this.year = year;
        this.measures = HashMap.newHashMap(measures.size());
        this.measures.putAll(measures.stream().collect(Collectors.toMap(Measure::id, Function.identity())));
        this.sorted = this.measures.values().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        this.specialtySets = specialtySets.stream()
                .filter(set -> !inSet(set.name()).isEmpty())
                .toList();
        this.clinicalClusters = clinicalClusters;
    }

    public PerformanceYear year() {
        return year;
    }

    public Optional<Measure> find(MeasureId id) {
        return Optional.ofNullable(measures.get(id));
    }

    /// All measures by id.
    public List<Measure> all() {
        return sorted;
    }

    /// The specialty sets of the year by label.
    public List<SpecialtySet> specialtySets() {
        return specialtySets;
    }

    /// The measures of a specialty set by id; none when the year has no such set.
    public List<Measure> inSet(String name) {
        return sorted.stream()
                .filter(measure -> measure.availability().specialtySets().contains(name))
                .toList();
    }

    public ClinicalClusters clinicalClusters() {
        return clinicalClusters;
    }
}
