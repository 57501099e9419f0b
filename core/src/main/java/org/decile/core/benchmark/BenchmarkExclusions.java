package org.decile.core.benchmark;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.OfficialDataException;
import org.decile.core.measure.OfficialFile;
import org.decile.core.measure.OfficialRow;
import org.decile.core.measure.OfficialYears;
import org.decile.core.mips.PerformanceYear;

/// CMS's reasons for benchmarks that do not exist, published from 2023.
public final class BenchmarkExclusions {
    private static final OfficialYears<BenchmarkExclusions> YEARS = new OfficialYears<>(BenchmarkExclusions::load);

    private final Map<BenchmarkKey, List<ExclusionReason>> reasons;

    private BenchmarkExclusions(Map<BenchmarkKey, List<ExclusionReason>> reasons) {
        this.reasons = reasons;
    }

    /// @throws IllegalArgumentException when no official data are built in for `year`
    /// @throws OfficialDataException when the built-in table is broken
    public static BenchmarkExclusions of(PerformanceYear year) {
        return YEARS.of(year);
    }

    /// Why there is no benchmark; empty when there is one or CMS gave no reason.
    public List<ExclusionReason> reasons(BenchmarkKey key) {
        return reasons.getOrDefault(key, List.of());
    }

    private static BenchmarkExclusions load(PerformanceYear year) {
        OfficialFile file = OfficialFile.of(year, "benchmark-exclusions.csv");
        List<OfficialRow> rows = file.exists() ? file.rows() : List.of();
        return new BenchmarkExclusions(
                rows.stream().collect(toMap(BenchmarkExclusions::key, BenchmarkExclusions::reasons)));
    }

    private static BenchmarkKey key(OfficialRow row) {
        return new BenchmarkKey(row.measureId("measureId"), row.coded("submissionMethod", CollectionType::find));
    }

    private static List<ExclusionReason> reasons(OfficialRow row) {
        return row.list("reasonCodes").stream()
                .map(code ->
                        ExclusionReason.find(code).orElseThrow(() -> row.broken("reasonCodes", "has an unknown code")))
                .toList();
    }
}
