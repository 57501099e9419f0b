package org.decile.core.qrda;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.Population;
import org.decile.core.measure.Stratum;

/// The electronic measures of one year by the identifiers that files carry.
final class ElectronicMeasures {
    private final MeasureCatalog catalog;
    private final Map<String, Expected> byGuid = new HashMap<>();

    ElectronicMeasures(MeasureCatalog catalog, QrdaIdentifiers identifiers) {
        this.catalog = catalog;
        identifiers.of(catalog).forEach((id, known) -> catalog.find(id).ifPresent(measure -> add(measure, known)));
    }

    /// What a file should hold of a measure.
    ///
    /// @param groups one for each of its rates, in CMS's order
    record Expected(Measure measure, List<Group> groups) {}

    /// The populations of one rate.
    ///
    /// @param name of the stratum
    /// @param populations their identifiers in small letters; none for a rate that files do not tell apart
    record Group(String name, Map<Population, String> populations) {}

    MeasureCatalog catalog() {
        return catalog;
    }

    /// No identifiers are known for this year.
    boolean isEmpty() {
        return byGuid.isEmpty();
    }

    Optional<Expected> find(String guid) {
        return Optional.ofNullable(byGuid.get(QrdaText.guid(guid)));
    }

    private void add(Measure measure, MeasureIdentifiers known) {
        byGuid.put(
                QrdaText.guid(known.uuid()),
                new Expected(
                        measure,
                        known.rates().stream().map(ElectronicMeasures::group).toList()));
    }

    private static Group group(Stratum stratum) {
        Map<Population, String> populations = new EnumMap<>(Population.class);
        stratum.populations().forEach((population, uuid) -> populations.put(population, QrdaText.guid(uuid)));
        return new Group(stratum.name(), populations);
    }
}
