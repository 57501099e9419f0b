package org.decile.core.measure;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import org.decile.core.mips.PerformanceYear;

/// The built-in catalogs, one per performance year; each is read when first asked for.
public final class MeasureCatalogs {
    private static final OfficialYears<MeasureCatalog> CATALOGS = new OfficialYears<>(MeasureCatalogs::load);

    private MeasureCatalogs() {}

    /// @throws IllegalArgumentException when no measures are built in for `year`
    /// @throws OfficialDataException when a built-in table is broken
    public static MeasureCatalog of(PerformanceYear year) {
        return CATALOGS.of(year);
    }

    /// The years that have a catalog, ascending.
    public static NavigableSet<PerformanceYear> years() {
        return OfficialYears.all();
    }

    private static MeasureCatalog load(PerformanceYear year) {
        return new MeasureCatalog(year, new MeasureFile(year).measures(), specialtySets(), ClinicalClusters.load(year));
    }

    private static List<SpecialtySet> specialtySets() {
        return new OfficialFile("specialty-sets.csv")
                .rows().stream()
                        .map(row -> new SpecialtySet(row.text("name"), row.text("label")))
                        .sorted(Comparator.comparing(SpecialtySet::label))
                        .toList();
    }
}
