package org.decile.core.submission;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.decile.core.file.FormulaGuard;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Writes results files in the form that [MeasureResultsCsv] reads. No cell can be taken for a formula.
public final class MeasureResultsCsvWriter {
    private MeasureResultsCsvWriter() {}

    /// The names of the columns and one row that holds the year only, to be filled in.
    public static String template(PerformanceYear year) {
        return write(List.of(Map.of(ResultsColumn.YEAR, year.toString())));
    }

    /// Results of a practice; reading them again gives the same results.
    public static String write(
            PerformanceYear year, TaxpayerIdentificationNumber tin, List<ParticipantResult> results) {
        return rows(year, tin.digits(), results);
    }

    /// An invented file with every kind of row the year's measures allow. In place of a practice's number stands one
    /// that nobody has, so that it cannot be taken for real results.
    public static String example(MeasureCatalog catalog) {
        return rows(catalog.year(), OwnerCells.EXAMPLE_TIN, ExampleResults.of(catalog));
    }

    private static String rows(PerformanceYear year, String tin, List<ParticipantResult> results) {
        return write(results.stream()
                .flatMap(result -> result.measure().results().stream().map(rate -> cells(year, tin, result, rate)))
                .toList());
    }

    private static Map<ResultsColumn, String> cells(
            PerformanceYear year, String tin, ParticipantResult result, StratumResult rate) {
        Map<ResultsColumn, String> cells = new EnumMap<>(ResultsColumn.class);
        ReportedMeasure measure = result.measure();
        cells.put(ResultsColumn.YEAR, year.toString());
        cells.put(ResultsColumn.TIN, tin);
        cells.put(
                ResultsColumn.NPI,
                result.npi().map(NationalProviderIdentifier::digits).orElse(""));
        cells.put(ResultsColumn.MEASURE, measure.measureId().value());
        cells.put(ResultsColumn.COLLECTION_TYPE, measure.collectionType().code());
        cells.put(ResultsColumn.STRATUM, FormulaGuard.put(rate.stratum().orElse("")));
        cells.put(ResultsColumn.ELIGIBLE, text(rate.counts().eligiblePopulation()));
        cells.put(ResultsColumn.MET, text(rate.counts().performanceMet()));
        cells.put(ResultsColumn.NOT_MET, text(rate.counts().performanceNotMet()));
        cells.put(ResultsColumn.EXCLUSION, text(rate.counts().eligiblePopulationExclusion()));
        cells.put(ResultsColumn.EXCEPTION, text(rate.counts().eligiblePopulationException()));
        cells.put(ResultsColumn.RATE, rate.performanceRate().map(Rate::toString).orElse(""));
        cells.put(ResultsColumn.END_TO_END, Boolean.toString(measure.endToEnd()));
        return cells;
    }

    private static String text(long count) {
        return Long.toString(count);
    }

    private static String write(List<Map<ResultsColumn, String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(MeasureResultsCsv.columns());
            rows.forEach(row -> csv.writeRecord(Arrays.stream(ResultsColumn.values())
                    .map(column -> row.getOrDefault(column, ""))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
