package org.decile.ui.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.decile.core.file.FormulaGuard;
import org.decile.core.law.Citation;
import org.decile.core.number.Percent;
import org.decile.core.number.Rate;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.Step;

/// The measures of a score as CSV: full figures, reasons and citations, one row for each measure. The last columns are
/// the category's, the same in every row; they are empty as long as the final score is not known.
///
/// UTF-8 with a byte order mark, without which Excel takes the file for another encoding; commas, CRLF.
final class MeasuresCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String[] COLUMNS = {
        "performanceYear",
        "rules",
        "measureId",
        "title",
        "collectionType",
        "status",
        "points",
        "availablePoints",
        "performanceRate",
        "rateUnit",
        "lowerIsBetter",
        "decile",
        "cases",
        "completenessPercent",
        "benchmarkYear",
        "reason",
        "law",
        "whyItCountsOrNot",
        "notVerified",
        "qualityPercent",
        "finalScore",
        "paymentAdjustmentAtMostPercent"
    };

    private MeasuresCsv() {}

    static byte[] of(ReportSubject subject) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.NON_EMPTY)
                .build(text)) {
            csv.writeRecord(COLUMNS);
            subject.score().measures().forEach(measure -> csv.writeRecord(row(subject, measure)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(ReportSubject subject, MeasureScore measure) {
        Step last = measure.steps().getLast();
        return List.of(
                        subject.year().toString(),
                        subject.score().rules().value(),
                        measure.key().measureId().value(),
                        measure.title(),
                        measure.key().collectionType().label(),
                        measure.state().label(),
                        measure.points().toString(),
                        measure.available().toString(),
                        measure.performanceRate().map(Rate::toString).orElse(""),
                        measure.rateUnit().symbol(),
                        measure.inverse() ? "yes" : "no",
                        measure.decile().map(String::valueOf).orElse(""),
                        Long.toString(measure.cases()),
                        measure.completeness().map(Percent::toString).orElse(""),
                        measure.benchmark()
                                .map(benchmark -> Integer.toString(benchmark.benchmarkYear()))
                                .orElse(""),
                        measure.headline().text(),
                        measure.headline().law().text(),
                        last.equals(measure.headline()) ? "" : last.text(),
                        unverified(measure),
                        subject.score().qualityPercent().toString(),
                        subject.score()
                                .finalScore()
                                .map(known -> known.points().toString())
                                .orElse(""),
                        subject.score()
                                .finalScore()
                                .map(known -> known.adjustment().most().toString())
                                .orElse(""))
                .stream()
                .map(FormulaGuard::put)
                .toList();
    }

    private static String unverified(MeasureScore measure) {
        return measure.steps().stream()
                .map(Step::law)
                .filter(law -> law.unverified().isPresent())
                .map(Citation::toString)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
