package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.exam.TestCodes.denominator;
import static org.decile.core.exam.TestCodes.numerator;
import static org.decile.core.exam.TestSheet.YEAR;
import static org.decile.core.exam.TestSheet.exams;

import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.submission.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows of a registry's file without a measure, which their codes may tell.
class InferredMeasuresTest {

    @Test
    void aMissingMeasureIsInferredWhereOnlyOneFits() {
        TestSheet sheet = exams().row("Measure_Number", "").row("Measure_Number", "");
        assertThat(sheet.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
        assertThat(sheet.warnings())
                .isEqualTo(
                        "2 cases without a measure were taken for measure 397 by the codes. Check that this is meant;"
                                + " write the measure's number to be sure.");
    }

    @Test
    void twoCodesThatBelongTogetherTellAMeasure() {
        CaseTable cases = exams().with(numerator("145", "0517F&3285F", CaseOutcome.MET))
                .row("Measure_Number", "", "Numerator_Response_value", "3285F&0517F")
                .cases();
        assertThat(cases.rate(0).measureId()).isEqualTo(new MeasureId("145"));
    }

    @Test
    void theProcedureHelpsToInferTheMeasure() {
        TestSheet sheet = exams().with(
                        numerator("440", "G9428", CaseOutcome.MET),
                        denominator("440", "X0002", AgeRange.ANY),
                        denominator("397", "X0001", AgeRange.ANY))
                .row("Measure_Number", "");
        assertThat(sheet.cases().rate(0).measureId()).isEqualTo(new MeasureId("397"));
    }

    @ParameterizedTest(name = "map of {0}, row of \"{1}\": {2}")
    @CsvSource({"CLAIMS, claims, found", "MIPS_CQM, '', found", "CLAIMS, '', missing", "MIPS_CQM, claims, missing"})
    void aMeasureIsInferredFromCodesOfItsCollectionTypeOnly(CollectionType of, String type, String found) {
        CodeEntry met = new CodeEntry(
                YEAR,
                new MeasureId("397"),
                Optional.of(of),
                Optional.empty(),
                "X9",
                CodeKind.NUMERATOR,
                Optional.of(CaseOutcome.MET),
                AgeRange.ANY);
        TestSheet sheet =
                exams().with(met).row("Measure_Number", "", "Numerator_Response_value", "X9", "Collection_Type", type);
        CaseReading reading = sheet.read();
        assertThat(sheet.faults())
                .isEqualTo(
                        found.equals("missing")
                                ? "row 2, Measure_Number: The measure is missing. Write its number."
                                : "");
        assertThat(reading.parts()).allSatisfy(part -> {
            assertThat(part.cases().rate(0).measureId()).isEqualTo(new MeasureId("397"));
            assertThat(part.cases().rate(0).collectionType()).isEqualTo(of);
        });
    }

    @Test
    void aCodeThatSaysItselfWhatItMeansNamesAMeasureOnlyWhereTheMapNamesIt() {
        assertThat(exams().with(numerator("MSN15", "PM004", CaseOutcome.MET))
                        .row("Measure_Number", "", "Numerator_Response_value", "PM005")
                        .faultsAfterReading())
                .isEqualTo("row 2, Measure_Number: The measure is missing. Write its number.");
        CaseTable cases = exams().with(numerator("MSN15", "PM004", CaseOutcome.MET))
                .row("Measure_Number", "", "Numerator_Response_value", "PM004")
                .cases();
        assertThat(cases.rate(0).measureId()).isEqualTo(new MeasureId("MSN15"));
    }

    @Test
    void withoutAnyFittingCodeAMissingMeasureIsAFault() {
        assertThat(exams().row("Measure_Number", "", "Numerator_Response_value", "")
                        .faultsAfterReading())
                .isEqualTo("row 2, Measure_Number: The measure is missing. Write its number.");
    }
}
