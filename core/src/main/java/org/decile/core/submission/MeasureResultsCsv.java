package org.decile.core.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.file.Checksum;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.file.WatchedStream;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.table.CsvRows;

/// Reads the measure results of a practice and year from a CSV file in memory.
///
/// The columns are those of [ResultsTable]. Comma, semicolon and tab are understood as separators. Whatever the bytes
/// are, reading ends with results or with all faults, never with an exception.
public final class MeasureResultsCsv {
    private final TaxpayerIdentificationNumber tin;
    private final MeasureCatalog catalog;
    private final FileLimits limits;

    /// @param tin the only practice whose rows are taken
    /// @param catalog the measures of the only year whose rows are taken
    public MeasureResultsCsv(TaxpayerIdentificationNumber tin, MeasureCatalog catalog) {
        this(tin, catalog, FileLimits.USUAL);
    }

    /// @param tin the only practice whose rows are taken
    /// @param catalog the measures of the only year whose rows are taken
    public MeasureResultsCsv(TaxpayerIdentificationNumber tin, MeasureCatalog catalog, FileLimits limits) {
        this.tin = tin;
        this.catalog = catalog;
        this.limits = limits;
    }

    /// The names of all columns.
    public static List<String> columns() {
        return ResultsColumn.titles();
    }

    public MeasureResultsReading read(byte[] bytes) {
        ResultsTable.Reading reading = table(bytes);
        List<Fault> warnings = reading.warnings().kept();
        String checksum = Checksum.sha256(bytes);
        if (reading.faults().isEmpty()) {
            List<ParticipantResult> results = reading.parts().getFirst().results();
            return new MeasureResultsReading.Usable(reading.rows(), checksum, results, warnings);
        }
        List<Fault> kept = reading.faults().kept();
        int further = reading.faults().count() - kept.size();
        return new MeasureResultsReading.Faulty(
                reading.rows(), checksum, reading.faults().rows(), kept, further, warnings);
    }

    private ResultsTable.Reading table(byte[] bytes) {
        Watch watch = new Watch(Progress.NONE);
        ResultsTable table = ResultsTable.ofPractice(tin, catalog, limits, watch);
        WatchedStream stream = new WatchedStream(new ByteArrayInputStream(bytes), limits.bytes(), watch);
        try (CsvRows rows = CsvRows.of(stream, table::tell)) {
            return table.read(rows);
        } catch (UnreadableFileException e) {
            table.tell(Fault.ofFile(e.problem(), e.remedy()));
            return table.unread();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
