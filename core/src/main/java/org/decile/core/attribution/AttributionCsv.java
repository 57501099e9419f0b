package org.decile.core.attribution;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.decile.core.file.FormulaGuard;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// Writes a result as one table: first a row for each beneficiary, then one for each practice. Practices that are tied
/// stand in one cell, joined with `;`. No cell can be taken for a formula.
public final class AttributionCsv {
    public static final List<String> COLUMNS = List.of(
            "kind",
            "beneficiary",
            "tin",
            "outcome",
            "step",
            "services",
            "beneficiaries",
            "hospitalizations",
            "unplannedReadmissions",
            "crudeReadmissionRate",
            "note");

    private static final String NOTE = "crude all-cause rate in percent, not risk-adjusted";

    private AttributionCsv() {}

    /// @throws IOException when the writer fails
    public static void write(AttributionResult result, Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(COLUMNS);
        result.beneficiaries().forEach(one -> csv.writeRecord(beneficiary(one)));
        result.practices().forEach(one -> csv.writeRecord(practice(one)));
        csv.flush();
    }

    private static List<String> beneficiary(AttributedBeneficiary one) {
        Attribution attribution = one.attribution();
        boolean decided = attribution.step().isPresent();
        return List.of(
                "beneficiary",
                FormulaGuard.put(attribution.beneficiary()),
                attribution.tins().stream()
                        .map(TaxpayerIdentificationNumber::digits)
                        .collect(Collectors.joining(";")),
                attribution.outcome().code(),
                attribution.step().map(step -> Integer.toString(step.number())).orElse(""),
                decided ? Long.toString(attribution.services()) : "",
                "",
                number(one.readmissions(), Readmissions::hospitalizations),
                number(one.readmissions(), Readmissions::readmissions),
                "",
                "");
    }

    private static List<String> practice(AttributedPractice one) {
        return List.of(
                "practice",
                "",
                one.tin().digits(),
                "",
                "",
                "",
                Integer.toString(one.beneficiaries()),
                number(one.readmissions(), Readmissions::hospitalizations),
                number(one.readmissions(), Readmissions::readmissions),
                one.crudeReadmissionRate().map(Object::toString).orElse(""),
                one.readmissions().map(_ -> NOTE).orElse(""));
    }

    private static String number(Optional<Readmissions> readmissions, ToIntFunction<Readmissions> figure) {
        return readmissions
                .map(some -> Integer.toString(figure.applyAsInt(some)))
                .orElse("");
    }
}
