package org.decile.core.submission;

import java.nio.charset.StandardCharsets;
import org.decile.core.file.FileLimits;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Results files of an invented practice for 2024, and what comes of reading them.
final class ResultsFile {
    static final PerformanceYear YEAR = new PerformanceYear(2024);
    static final MeasureCatalog CATALOG = MeasureCatalogs.of(YEAR);
    static final TaxpayerIdentificationNumber TIN = new TaxpayerIdentificationNumber("000000001");
    static final String HEADER = String.join(",", MeasureResultsCsv.columns());

    private static final FileLimits LIMITS =
            FileLimits.USUAL.withBytes(20 * 1024 * 1024).withRows(200_000);

    private ResultsFile() {}

    static MeasureResultsReading read(byte[] bytes) {
        return new MeasureResultsCsv(TIN, CATALOG, LIMITS).read(bytes);
    }

    static MeasureResultsReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads rows below the usual header.
    static MeasureResultsReading rows(String... rows) {
        return read(HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    /// Reads rows of the practice and year; each begins with the NPI.
    static MeasureResultsReading own(String... rows) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "2024,000000001," + rows[i];
        }
        return rows(rows);
    }

    static MeasureResultsReading.Usable usable(MeasureResultsReading reading) {
        return switch (reading) {
            case MeasureResultsReading.Usable usable -> usable;
            case MeasureResultsReading.Faulty faulty ->
                throw new AssertionError(faulty.faults().toString());
        };
    }

    static MeasureResultsReading.Faulty faulty(MeasureResultsReading reading) {
        return switch (reading) {
            case MeasureResultsReading.Faulty faulty -> faulty;
            case MeasureResultsReading.Usable usable ->
                throw new AssertionError(usable.results().toString());
        };
    }
}
