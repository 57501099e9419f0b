package org.decile.core.measure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// The measures of another table than the built-in one, with the official specialty sets and clinical
    /// clusters of its year. It has the columns of the official tables; `performanceYear`, `measureId` and
    /// `submissionMethods` are needed, other cells may be empty.
    ///
    /// @param name of the file, for messages
    /// @throws MeasureTableException when the table is out of form
    public static MeasureCatalog read(String name, byte[] content) {
        List<Measure> measures = new MeasureTable(name).read(content);
        Map<MeasureId, Measure> byId = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (!measure.year().equals(measures.getFirst().year())) {
                throw new MeasureTableException("%s: The table holds measures of %s and of %s. Give one year's."
                        .formatted(name, measures.getFirst().year(), measure.year()));
            }
            if (byId.put(measure.id(), measure) != null) {
                throw new MeasureTableException(
                        "%s: Measure %s stands twice. Keep one of the two.".formatted(name, measure.id()));
            }
        }
        if (measures.isEmpty()) {
            throw new MeasureTableException("%s: The table holds no measures. Add a row for each.".formatted(name));
        }
        PerformanceYear year = measures.getFirst().year();
        return new MeasureCatalog(year, measures, specialtySets(), ClinicalClusters.load(year));
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
