package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.exam.TestCodes.numerator;
import static org.decile.core.exam.TestSheet.exams;

import org.decile.core.number.Rate;
import org.decile.core.submission.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numerator codes in a registry's file: what they mean, and what becomes of a case whose code means nothing.
class NumeratorsOfExamsTest {

    @Test
    void everyOutcomeIsCountedAndExcludedCasesOfRegistryMeasuresLeaveTheEligiblePopulation() {
        TestSheet sheet = exams().row()
                .row()
                .row("Numerator_Response_value", "G9431")
                .row("Numerator_Response_value", "g9429")
                .row("Numerator_Response_value", "G9430")
                .row("Numerator_Response_value", "");
        assertThat(sheet.counts()).isEqualTo(new Counts(5, 2, 1, 0, 1));
        assertThat(sheet.warnings())
                .isEqualTo("One case of measure 397 is excluded by the numerator. Nothing needs to be done; excluded"
                        + " cases do not count in the rate.\n"
                        + "row 7, Numerator_Response_value: The numerator code is missing. The case stays in the"
                        + " eligible population and lowers data completeness, until its code is corrected.");
    }

    @Test
    void aWrongNumeratorCodeIsAWarningAndTheCaseIsNotReported() {
        TestSheet sheet = exams().row().row("Numerator_Response_value", "G0000");
        assertThat(sheet.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0));
        assertThat(sheet.warnings())
                .startsWith("row 3, Numerator_Response_value: \"G0000\" is no numerator code of measure 397.");
    }

    @ParameterizedTest(name = "{0} of measure {1} that is known here")
    @CsvSource({"PX001, MSN15, no numerator code", "0001F, 397, no numerator code", "1234, MSN15, no numerator code"})
    void whereMetAndNotMetAreKnownNoCodeIsAFault(String code, String measure, String problem) {
        TestSheet sheet = exams().row("Numerator_Response_value", code, "Measure_Number", measure);
        assertThat(sheet.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
        assertThat(sheet.warnings().lines())
                .singleElement()
                .asString()
                .startsWith(
                        "row 2, Numerator_Response_value: \"%s\" is %s of measure %s".formatted(code, problem, measure))
                .contains("The case stays in the eligible population");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "NULL", "n/a"})
    void aMissingCodeIsAWarningWhateverIsKnownOfTheMeasure(String code) {
        TestSheet sheet = exams().row("Numerator_Response_value", code, "Measure_Number", "155");
        assertThat(sheet.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
        assertThat(sheet.warnings()).contains("The numerator code is missing.");
    }

    @Test
    void aRowWithAFaultHasNoWarningBesides() {
        TestSheet sheet = exams().row("Numerator_Response_value", "", "Physician_NPI", "1");
        assertThat(sheet.faultsAfterReading().lines()).hasSize(1);
        assertThat(sheet.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of measure {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3288F | 155 | What \"3288F\" means for measure 155 is not known here. CPT codes are licensed and not built"
                        + " in: ask a portal administrator to upload a code map with them.",
                "G0000 | 155 | What \"G0000\" means for measure 155 is not known here. Correct the code, or ask a portal"
                        + " administrator to upload a code map that names it.",
                "PM001 | 155 | What \"PM001\" means for measure 155 is not known here. Correct the code, or ask a portal"
                        + " administrator to upload a code map that names it.",
            })
    void aCodeWhoseMeaningNobodyKnowsIsAFault(String code, String measure, String message) {
        assertThat(exams().row("Numerator_Response_value", code, "Measure_Number", measure)
                        .faultsAfterReading())
                .isEqualTo("row 2, Numerator_Response_value: " + message);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0517F&3285F, MET",
        "3285F & 0517F, MET",
        "'0517f&3285f ', MET",
        "0517F, NOT_REPORTED",
        "0517F&, NOT_REPORTED",
        "0517F&3285F&3286F, NOT_REPORTED",
    })
    void twoCodesThatBelongTogetherAreOne(String code, CaseOutcome outcome) {
        TestSheet sheet = exams().with(
                        numerator("145", "0517F&3285F", CaseOutcome.MET), numerator("145", "X2", CaseOutcome.NOT_MET))
                .row("Measure_Number", "145", "Numerator_Response_value", code);
        assertThat(sheet.cases().outcome(0)).isEqualTo(outcome);
        assertThat(sheet.warnings().isEmpty()).isEqualTo(outcome == CaseOutcome.MET);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"PM004, MET", "PNM04, NOT_MET", "PE004, EXCEPTION", "pm 1, MET"})
    void codesOfQcdrMeasuresSayThemselvesWhatTheyMean(String code, CaseOutcome outcome) {
        CaseTable cases = exams().row("Measure_Number", "MSN15", "Numerator_Response_value", code)
                .cases();
        assertThat(cases.outcome(0)).isEqualTo(outcome);
    }

    @Test
    void theRateOfAQcdrMeasureIsReportedAsSuchAndKeepsItsExclusions() {
        CodeEntry exclusion = numerator("MSN15", "PE004", CaseOutcome.EXCLUSION);
        TestSheet sheet = exams().with(exclusion)
                .row("Measure_Number", "MSN15", "Numerator_Response_value", "PM004")
                .row("Measure_Number", "MSN15", "Numerator_Response_value", "PM004")
                .row("Measure_Number", "MSN15", "Numerator_Response_value", "PNM04")
                .row("Measure_Number", "MSN15", "Numerator_Response_value", "PE004");
        assertThat(sheet.part().results().getFirst().measure().results())
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.counts()).isEqualTo(new Counts(4, 2, 1, 1, 0));
                    assertThat(result.performanceRate()).contains(Rate.of("66.67"));
                });
    }

    @ParameterizedTest(name = "{0} rows")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | One row of measure ACRAD15 holds a number, not an outcome; it is not counted.",
                "1001 | 1,001 rows of measure ACRAD15 hold numbers, not outcomes; they are not counted."
            })
    void rowsOfAMeasureWhoseResultIsANumberArePassedOverWithOneWarning(int rows, String warning) {
        TestSheet sheet = exams().row();
        for (int i = 0; i < rows; i++) {
            sheet.row(
                    "Measure_Number",
                    "ACRAD15",
                    "Numerator_Response_value",
                    "",
                    "Measure_Extension_Num",
                    "1",
                    "Extension_Response_Value",
                    "17");
        }
        assertThat(sheet.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(sheet.warnings()).isEqualTo(warning + " Report the measure by measure results.");
    }
}
