package org.decile.core.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.measure.HighPriority;
import org.decile.core.mips.PerformanceYear;

/// The measures of a year and their rates.
final class MeasureTables {
    private static final String YEAR = "performanceYear";
    private static final String ID = "measureId";

    private static final List<String> MEASURES = List.of(
            YEAR,
            ID,
            "eMeasureId",
            "eMeasureUuid",
            "nqfId",
            "nqfEMeasureId",
            "title",
            "measureType",
            "isHighPriority",
            "highPriorityKind",
            "highPriorityBasis",
            "isInverse",
            "metricType",
            "overallAlgorithm",
            "isRiskAdjusted",
            "isRegistryMeasure",
            "firstPerformanceYear",
            "lastPerformanceYear",
            "submissionMethods",
            "measureSets",
            "allowedPrograms",
            "requiredForPrograms",
            "strataCount",
            "strataNames",
            "isIcdImpacted",
            "icdImpacted",
            "isClinicalGuidelineChanged",
            "clinicalGuidelineChanged",
            "historicBenchmarks",
            "isToppedOutByProgram",
            "isSevenPointCapRemoved",
            "sevenPointCapRemoved",
            "companionMeasureId",
            "dataDisplayFormat",
            "nationalQualityStrategyDomain",
            "primarySteward",
            "allowedRegistrationTypes");

    private static final List<String> STRATA = List.of(
            YEAR,
            ID,
            "strataIndex",
            "name",
            "eMeasureUuid",
            "initialPopulationUuid",
            "denominatorUuid",
            "denominatorExclusionUuid",
            "denominatorExceptionUuid",
            "numeratorUuid",
            "numeratorExclusionUuid",
            "reportingStrataUuids");

    private final PerformanceYear year;
    private final HighPriorityKinds kinds;

    MeasureTables(PerformanceYear year, HighPriorityKinds kinds) {
        this.year = year;
        this.kinds = kinds;
    }

    /// @param measures quality measures only
    CsvTable measures(List<SourceEntry> measures) {
        return CsvTable.of(
                "measures.csv", MEASURES, measures.stream().map(this::measure).toList(), List.of(ID));
    }

    /// @param measures quality measures only
    CsvTable strata(List<SourceEntry> measures) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (SourceEntry measure : measures) {
            List<SourceEntry> strata = measure.entries("strata");
            for (int i = 0; i < strata.size(); i++) {
                rows.add(stratum(measure, i, strata.get(i)));
            }
        }
        return CsvTable.of("strata.csv", STRATA, rows, List.of(ID));
    }

    private Map<String, String> measure(SourceEntry measure) {
        Map<String, String> cells = CsvTable.cells(measure, MEASURES);
        Optional<HighPriority> priority = kinds.of(measure);
        cells.put(ID, measure.needed(ID));
        cells.put(YEAR, year.toString());
        cells.put("highPriorityKind", priority.map(some -> some.kind().code()).orElse(""));
        cells.put("highPriorityBasis", priority.map(some -> some.basis().code()).orElse(""));
        cells.put("historicBenchmarks", measure.cell(removedBenchmarks(measure)));
        List<SourceEntry> strata = measure.entries("strata");
        cells.put("strataCount", Integer.toString(strata.size()));
        cells.put(
                "strataNames",
                strata.stream()
                        .map(stratum -> stratum.cell("name"))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(";")));
        return cells;
    }

    /// CMS has used both names.
    private static String removedBenchmarks(SourceEntry measure) {
        return measure.has("historic_benchmarks") ? "historic_benchmarks" : "benchmarks";
    }

    private Map<String, String> stratum(SourceEntry measure, int index, SourceEntry stratum) {
        SourceEntry uuids = stratum.entry("eMeasureUuids");
        Map<String, String> cells = CsvTable.cells(uuids, STRATA);
        cells.put(YEAR, year.toString());
        cells.put(ID, measure.needed(ID));
        cells.put("strataIndex", Integer.toString(index));
        cells.put("name", stratum.cell("name"));
        cells.put("eMeasureUuid", measure.cell("eMeasureUuid"));
        cells.put("reportingStrataUuids", uuids.cell("strata"));
        return cells;
    }
}
