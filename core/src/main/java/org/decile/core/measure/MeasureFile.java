package org.decile.core.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.decile.core.mips.PerformanceYear;

/// Reads the measures of one year from the built-in tables.
final class MeasureFile {
    private static final String ID = "measureId";

    private final PerformanceYear year;
    private final Map<MeasureId, List<Stratum>> strata;

    MeasureFile(PerformanceYear year) {
        this.year = year;
        this.strata = OfficialFile.of(year, "strata.csv").rows().stream()
                .collect(groupingBy(row -> row.measureId(ID), mapping(MeasureFile::stratum, toList())));
    }

    List<Measure> measures() {
        return OfficialFile.of(year, "measures.csv").rows().stream()
                .map(this::measure)
                .toList();
    }

    private Measure measure(OfficialRow row) {
        MeasureId id = row.measureId(ID);
        return new Measure(
                id,
                year,
                row.text("title"),
                traits(row),
                availability(row),
                MeasureChanges.of(row::flag, row::collectionTypes),
                row.optional("eMeasureId").map(code -> new ElectronicMeasure(code, row.optional("eMeasureUuid"))),
                strata.getOrDefault(id, List.of()));
    }

    private static MeasureTraits traits(OfficialRow row) {
        return new MeasureTraits(
                row.coded("measureType", MeasureType::find),
                highPriority(row),
                row.flag("isInverse"),
                row.coded("metricType", MetricType::find),
                row.optional("overallAlgorithm").map(code -> row.coded("overallAlgorithm", OverallAlgorithm::find)),
                row.flag("isRegistryMeasure"));
    }

    private static Optional<HighPriority> highPriority(OfficialRow row) {
        return row.flag("isHighPriority")
                ? Optional.of(new HighPriority(
                        row.coded("highPriorityKind", HighPriority.Kind::find),
                        row.coded("highPriorityBasis", HighPriority.Basis::find)))
                : Optional.empty();
    }

    private static MeasureAvailability availability(OfficialRow row) {
        return new MeasureAvailability(
                row.number("firstPerformanceYear"),
                row.collectionTypes("submissionMethods"),
                new TreeSet<>(row.list("measureSets")),
                Set.copyOf(row.list("allowedPrograms")));
    }

    private static Stratum stratum(OfficialRow row) {
        Map<Population, String> populations = new EnumMap<>(Population.class);
        for (Population population : Population.values()) {
            row.optional(population.column()).ifPresent(uuid -> populations.put(population, uuid));
        }
        return new Stratum(row.text("name"), populations, row.list("reportingStrataUuids"));
    }
}
