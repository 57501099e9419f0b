package org.decile.core.official;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.decile.core.benchmark.BenchmarkCsv;
import org.decile.core.benchmark.DerivedBenchmark;

/// The benchmarks of a year, and CMS's reasons for those that do not exist.
final class BenchmarkTables {
    private static final String ID = "measureId";
    private static final String METHOD = "submissionMethod";
    private static final List<String> KEY = List.of(ID, METHOD);
    private static final List<String> EXCLUSIONS =
            List.of(ID, METHOD, "performanceYear", "benchmarkYear", "reasonCodes");

    private BenchmarkTables() {}

    /// @param measures those of all categories, for the columns that are joined from them
    static CsvTable benchmarks(SourceFile file, List<SourceEntry> measures) {
        Map<String, SourceEntry> byId = new HashMap<>();
        measures.stream().filter(measure -> measure.has(ID)).forEach(measure -> byId.put(measure.needed(ID), measure));
        List<Map<String, String>> rows =
                file.entries().stream().map(entry -> benchmark(entry, byId)).toList();
        return CsvTable.of("benchmarks.csv", BenchmarkCsv.COLUMNS, rows, KEY);
    }

    static CsvTable exclusions(SourceFile file) {
        List<Map<String, String>> rows = file.entries().stream()
                .map(entry -> CsvTable.cells(entry, EXCLUSIONS))
                .toList();
        return CsvTable.of("benchmark-exclusions.csv", EXCLUSIONS, rows, KEY);
    }

    private static Map<String, String> benchmark(SourceEntry entry, Map<String, SourceEntry> measures) {
        Map<String, String> cells = CsvTable.cells(entry, BenchmarkCsv.COLUMNS);
        KEY.forEach(field -> cells.put(field, entry.needed(field)));
        if (entry.has("percentiles")) {
            SourceEntry percentiles = entry.entry("percentiles");
            cells.put(
                    "percentiles",
                    DerivedBenchmark.PERCENTS.stream()
                            .map(percent -> percentiles.needed(percent.toString()))
                            .collect(Collectors.joining(";")));
        }
        SourceEntry measure = measures.get(entry.needed(ID));
        if (measure != null) {
            cells.put("measureCategory", measure.cell("category"));
            cells.put("measureIsInverse", measure.cell("isInverse"));
        }
        return cells;
    }
}
