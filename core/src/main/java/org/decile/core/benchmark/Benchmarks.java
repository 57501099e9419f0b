package org.decile.core.benchmark;

import java.util.List;
import java.util.Optional;
import org.decile.core.file.Checksum;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.OfficialDataException;
import org.decile.core.measure.OfficialFile;
import org.decile.core.measure.OfficialRow;
import org.decile.core.measure.OfficialYears;
import org.decile.core.mips.PerformanceYear;

/// The official benchmarks that are built in, one table per performance year; each is read when first asked for.
///
/// They are read as strictly as an upload. The few published rows that break a rule are let pass by name, in
/// `data/oddities.csv`, each with a reason.
public final class Benchmarks {
    private static final String SOURCE = OfficialFile.edition();
    private static final String FILE = "benchmarks.csv";
    private static final OfficialYears<BenchmarkReading.Sound> TABLES = new OfficialYears<>(Benchmarks::load);

    private Benchmarks() {}

    /// @throws IllegalArgumentException when no benchmarks are built in for `year`
    /// @throws OfficialDataException when the built-in table is broken
    public static BenchmarkTable builtIn(PerformanceYear year) {
        return TABLES.of(year).table();
    }

    /// What is odd about a published benchmark and how it is read; a clause without a full stop.
    public static Optional<String> remark(PerformanceYear year, BenchmarkKey key) {
        return Oddities.OFFICIAL.why(year, key);
    }

    static BenchmarkReading.Sound load(PerformanceYear year) {
        OfficialFile file = OfficialFile.of(year, FILE);
        List<OfficialRow> rows = file.rows();
        if (rows.isEmpty()) {
            return none(year, file);
        }
        rows.getFirst().requireColumns(BenchmarkCsv.COLUMNS);
        return switch (BenchmarkCsv.read(SOURCE, file.bytes(), MeasureCatalogs.of(year))) {
            case BenchmarkReading.Sound sound -> sound;
            case BenchmarkReading.Faulty faulty ->
                throw new OfficialDataException(
                        file.path() + ", " + faulty.faults().getFirst().text());
        };
    }

    /// A year whose measures are known before CMS publishes its benchmarks.
    private static BenchmarkReading.Sound none(PerformanceYear year, OfficialFile file) {
        String checksum = Checksum.sha256(file.bytes());
        return new BenchmarkReading.Sound(new BenchmarkTable(year, SOURCE, checksum, List.of()), 0, List.of());
    }
}
