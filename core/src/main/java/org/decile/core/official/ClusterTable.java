package org.decile.core.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.decile.core.measure.ClinicalCluster;
import org.decile.core.mips.PerformanceYear;

/// The clinical clusters of a year: one row for each measure, collection type and cluster.
final class ClusterTable {
    private static final List<String> COLUMNS = List.of(
            "performanceYear",
            "submissionMethod",
            "measureId",
            "kind",
            "name",
            "measureIds",
            "firstPerformanceYear",
            "lastPerformanceYear");

    private ClusterTable() {}

    static CsvTable clusters(SourceFile file, PerformanceYear year) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (SourceEntry measure : file.entries()) {
            for (ClinicalCluster.Kind kind : ClinicalCluster.Kind.values()) {
                measure.entries(kind.code() + "s").forEach(cluster -> rows.add(row(year, measure, kind, cluster)));
            }
        }
        return CsvTable.of(
                "clinical-clusters.csv", COLUMNS, rows, List.of("submissionMethod", "measureId", "kind", "name"));
    }

    private static Map<String, String> row(
            PerformanceYear year, SourceEntry measure, ClinicalCluster.Kind kind, SourceEntry cluster) {
        Map<String, String> cells = CsvTable.cells(measure, COLUMNS);
        cells.put("performanceYear", year.toString());
        cells.put("submissionMethod", measure.needed("submissionMethod"));
        cells.put("measureId", measure.needed("measureId"));
        cells.put("kind", kind.code());
        cells.put("name", cluster.needed("name"));
        cells.put("measureIds", cluster.needed("measureIds"));
        return cells;
    }
}
