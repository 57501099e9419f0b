package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decile.core.exam.TestSheet.YEAR;
import static org.decile.core.exam.TestSheet.exams;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.fault.Faults;
import org.decile.core.file.CancelledException;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Rate;
import org.decile.core.submission.Counts;
import org.decile.core.table.CellRow;
import org.decile.core.table.CellRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A registry's exam-level file, row by row.
class ExamRowsTest {

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

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Exam_Date_Time | tomorrow | This is not a date. Write month, day and year with slashes, or year, month"
                        + " and day with hyphens.",
                "Exam_Date_Time | '' | The date is missing. Write month, day and year with slashes, or year, month and"
                        + " day with hyphens.",
                "Exam_Date_Time | 2023-12-31 | The row is of 2023, this page of 2024. Open the year that the row belongs"
                        + " to, or correct the row.",
                "Exam_Date_Time | 1/1/2025 | The row is of 2025, this page of 2024. Open the year that the row belongs"
                        + " to, or correct the row.",
                "Exam_Date_Time | 2016-12-31 | There are no measures for the year of this date. Write a year from 2017"
                        + " to 2026.",
                "Physician_Group_TIN | 123456789 | The row is for the practice •••••6789, this page for •••••6789."
                        + " Open the practice that the row is for, or correct the row.",
                "Physician_Group_TIN | '' | The taxpayer identification number is missing. Write the nine digits of the"
                        + " practice.",
                "Physician_Group_TIN | 12345678A | This is not a taxpayer identification number. Write the nine digits"
                        + " of the practice.",
                "Physician_Group_TIN | 345678 | This is not a taxpayer identification number. Write the nine digits of"
                        + " the practice.",
                "Physician_Group_TIN | 1 | This is not a taxpayer identification number. Write the nine digits of"
                        + " the practice.",
                "Physician_Group_TIN | 4.57E+05 | A spreadsheet program has shortened this number, and its last digits"
                        + " are lost. Format the column as text, and fill it in again from the source.",
                "Physician_Group_TIN | 000000000 | This is the example's number, not a practice's. Write the taxpayer"
                        + " identification number of the practice.",
                "Physician_NPI | '' | The national provider identifier (NPI) is missing. Write that of the clinician.",
                "Physician_NPI | 123 | A national provider identifier (NPI) has ten digits. Write that of the clinician.",
                "Physician_NPI | 1.00E+09 | A spreadsheet program has shortened this number, and its last digits are"
                        + " lost. Format the column as text, and fill it in again from the source.",
                "Patient_ID | '' | The patient's identifier is missing. Write one that stands for the same in every"
                        + " file.",
                "Exam_Unique_ID | '' | The exam's identifier is missing. Write one that stands for the same in every"
                        + " file.",
                "Exam_Unique_ID | 1.23457E+12 | A spreadsheet program has shortened this number, and its last digits are"
                        + " lost. Format the column as text, and fill it in again from the source.",
                "Patient_Medicare_Beneficiary | maybe | This is neither Y nor N. Write Y for yes or N for no.",
                "Patient_Medicare_Advantage | 2 | This is neither Y nor N. Write Y for yes or N for no.",
                "Measure_Number | 111A | Measure 111A is not among the measures of 2024. Look it up among the measures of"
                        + " the year.",
                "Measure_Number | 146 | Measure 146 is not among the measures of 2024. It is a measure of 2017 to 2020;"
                        + " check the year.",
                "Measure_Number | !! | This is not a measure id. Write three digits such as 001, or the name of a QCDR"
                        + " measure such as ACRAD15.",
                "Measure_Number | 479 | CMS makes the result of measure 479 itself. Leave the row out; nobody reports"
                        + " this measure.",
                "Measure_Number | 009 | Measure 009 was not collected as registry (MIPS CQM or QCDR) in 2024. It has"
                        + " electronicHealthRecord (eCQM). Name one in a column Collection_Type.",
                "Collection_Type | pigeon | This is not a collection type. Write one of electronicHealthRecord (eCQM),"
                        + " registry (MIPS CQM or QCDR), claims (Medicare Part B claims), cmsWebInterface (CMS Web"
                        + " Interface), certifiedSurveyVendor (CAHPS survey), administrativeClaims (Administrative"
                        + " claims).",
                "Stratum | overall | Measure 397 has no strata. Leave the cell empty.",
                "Measure_Number | '' | The measure is missing. Write its number; the row's codes are those of 397, 440.",
            })
    void aFaultSaysWhereItIsAndHowToMendIt(String column, String text, String message) {
        TestSheet sheet = exams();
        if (column.equals("Measure_Number") && text.isEmpty()) {
            sheet.with(numerator("440", "G9428", CaseOutcome.MET));
        }
        assertThat(sheet.row(column, text).faultsAfterReading()).isEqualTo("row 2, %s: %s".formatted(column, message));
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

    @Test
    void aFaultNeverHoldsIdentifiers() {
        TestSheet sheet =
                exams().row("Physician_Group_TIN", "987654321", "Exam_Unique_ID", "SECRET", "Patient_ID", "WHO");
        sheet.row("Exam_Unique_ID", "SECRET").row("Exam_Unique_ID", "SECRET");
        sheet.read();
        assertThat(sheet.faults()).contains("•••••4321").doesNotContain("987654321", "SECRET", "WHO");
    }

    @Test
    void aRowCanHaveSeveralFaultsAndIsNotAmongTheCases() {
        TestSheet sheet = exams().row().row("Exam_Date_Time", "", "Physician_NPI", "1", "Exam_Unique_ID", "");
        CaseReading reading = sheet.read();
        assertThat(sheet.faults().lines()).hasSize(3);
        assertThat(reading.parts().getFirst().cases().size()).isOne();
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(reading.spoiled()).contains(new CaseOwner(TestSheet.TIN, YEAR));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "Measure_Number, !!, •••••4321 2024",
        "Exam_Date_Time, tomorrow, •••••4321 2023;•••••4321 2024",
        "Physician_Group_TIN, 12345678A, •••••4321 2023;•••••4321 2024;•••••6789 2024",
        "Patient_Gender, LONG, •••••4321 2023;•••••4321 2024;•••••6789 2024",
    })
    void aFaultyRowLeavesOutEverybodyItCanBelongTo(String column, String text, String spoiled) {
        CaseReading reading = exams().ofAnyone()
                .row()
                .row("Physician_Group_TIN", "987654321")
                .row("Physician_Group_TIN", "987654321", "Exam_Date_Time", "2023-05-05")
                .row("Physician_Group_TIN", "987654321", column, text.replace("LONG", "x".repeat(501)))
                .read();
        assertThat(reading.parts()).hasSize(3);
        assertThat(spoiledParts(reading)).isEqualTo(spoiled);
    }

    @Test
    void afterAFaultOfTheFileNobodysCasesAreKnownToBeComplete() {
        CaseReading reading = exams().ofAnyone()
                .within(FileLimits.USUAL.withRows(2))
                .row()
                .row("Physician_Group_TIN", "987654321")
                .row()
                .read();
        assertThat(spoiledParts(reading)).isEqualTo("•••••4321 2024;•••••6789 2024");
    }

    private static String spoiledParts(CaseReading reading) {
        return reading.parts().stream()
                .map(CaseReading.Part::owner)
                .filter(reading.spoiled()::contains)
                .map(owner -> owner.tin() + " " + owner.year())
                .sorted()
                .collect(Collectors.joining(";"));
    }

    @Test
    void whoseCasesAreIncompleteIsTold() {
        CaseReading reading = exams().row("Measure_Number", "!!").read();
        assertThat(reading.spoiled()).containsExactly(new CaseOwner(TestSheet.TIN, YEAR));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "Physician_Group_TIN, 3456789",
        "Physician_Group_TIN, 03456789",
        "Physician_Group_TIN, 00-3456789",
        "Physician_Group_TIN, 3456789.0",
        "Physician_NPI, 1000000004.0",
        "Measure_Number, 397.0",
        "Patient_Medicare_Beneficiary, yes",
        "Patient_Medicare_Beneficiary, 1",
        "Patient_Medicare_Beneficiary, TRUE",
        "Patient_Medicare_Advantage, ''",
        "Patient_Medicare_Advantage, No",
    })
    void whatPeopleAndSpreadsheetsWriteIsUnderstood(String column, String text) {
        CaseTable cases = exams().row(column, text).cases();
        assertThat(cases.npi(0).orElseThrow().digits()).isEqualTo(TestSheet.NPI);
        assertThat(cases.rate(0).measureId()).isEqualTo(new MeasureId("397"));
        assertThat(cases.payer(0)).isEqualTo(PayerClass.MEDICARE);
    }

    @ParameterizedTest(name = "beneficiary {0}, Advantage {1}: {2}")
    @CsvSource({
        "Y, N, MEDICARE",
        "Y, '', MEDICARE",
        "Y, Y, MEDICARE_ADVANTAGE",
        "N, Y, MEDICARE_ADVANTAGE",
        "N, N, OTHER",
        "'', '', OTHER"
    })
    void twoFlagsSayWhoPays(String beneficiary, String advantage, PayerClass payer) {
        CaseTable cases = exams().row(
                        "Patient_Medicare_Beneficiary", beneficiary, "Patient_Medicare_Advantage", advantage)
                .cases();
        assertThat(cases.payer(0)).isEqualTo(payer);
    }

    @Test
    void claimsCountMedicarePatientsOnlyAndOtherTypesAll() {
        String[] claims = {"Measure_Number", "397", "Collection_Type", "claims", "Patient_Medicare_Beneficiary", "N"};
        TestSheet sheet = exams().row("Collection_Type", "claims").row(claims).row("Patient_Medicare_Beneficiary", "N");
        List<Counts> counts = sheet.part().results().stream()
                .filter(result -> result.npi().isEmpty())
                .map(result -> result.measure().results().getFirst().counts())
                .toList();
        assertThat(counts).containsExactly(new Counts(1, 1, 0, 0, 0), new Counts(1, 1, 0, 0, 0));
        assertThat(sheet.warnings())
                .isEqualTo(
                        "One case of measure 397, of other payers than Medicare, is left out. Nothing needs to be done;"
                                + " claims measures count patients of original Medicare only.");
    }

    @Test
    void theSameExamAndMeasureTwiceIsAFaultThatNamesTheFirstRow() {
        TestSheet sheet = exams().row("Exam_Unique_ID", "E1")
                .row("Exam_Unique_ID", "E1", "Measure_Number", "145", "Numerator_Response_value", "G9500")
                .row("Exam_Unique_ID", "e1")
                .row("Exam_Unique_ID", "0001")
                .row("Exam_Unique_ID", "1")
                .row("Exam_Unique_ID", "E1");
        assertThat(sheet.faultsAfterReading())
                .isEqualTo("row 7, Exam_Unique_ID: Row 2 has the same exam and measure already. Keep one of the two.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"NULL", "null", "N/A", "#N/A", "None", "-"})
    void aWordForNothingIdentifiesNobody(String nothing) {
        assertThat(exams().row("Exam_Unique_ID", nothing, "Patient_ID", nothing).faultsAfterReading())
                .isEqualTo(
                        "row 2, Patient_ID: The patient's identifier is missing. Write one that stands for the same in"
                                + " every file.\n"
                                + "row 2, Exam_Unique_ID: The exam's identifier is missing. Write one that stands for the same in"
                                + " every file.");
    }

    @Test
    void anNpiWithAWrongCheckDigitIsOneWarning() {
        TestSheet sheet = exams().row("Physician_NPI", "1000000005").row("Physician_NPI", "1000000005");
        assertThat(sheet.warningsAfterReading())
                .isEqualTo(
                        "row 2, Physician_NPI: The check digit of this NPI is not right, so one of its digits may be"
                                + " wrong. Compare it with the national registry of providers; all its rows are used as they are.");
        assertThat(sheet.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
    }

    @ParameterizedTest(name = "{0}: {1} cases")
    @CsvSource({"2024-09-30, 2", "2024-10-01, 1"})
    void ofANineMonthMeasureLaterCasesAreLeftOut(String date, int cases) {
        CodeEntry met = numerator("185", "X9", CaseOutcome.MET);
        TestSheet sheet = exams().with(met)
                .row("Measure_Number", "185", "Numerator_Response_value", "X9")
                .row("Measure_Number", "185", "Numerator_Response_value", "X9", "Exam_Date_Time", date);
        assertThat(sheet.cases().size()).isEqualTo(cases);
        assertThat(sheet.warnings())
                .isEqualTo(
                        cases == 2
                                ? ""
                                : "One case of measure 185 after 30 September is left out. Nothing needs to be done; CMS"
                                        + " scores only the first nine months of this measure.");
    }

    @Test
    void aLateCaseOfANineMonthMeasureIsNotAlsoToldToStayInTheEligiblePopulation() {
        TestSheet sheet =
                exams().row("Measure_Number", "185", "Numerator_Response_value", "", "Exam_Date_Time", "2024-10-01");
        assertThat(sheet.cases().size()).isZero();
        assertThat(sheet.warnings())
                .startsWith("One case of measure 185 after 30 September is left out.")
                .doesNotContain("eligible population");
    }

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

    @Test
    void rulesWithoutACodeMapAreNotRunAndThatIsTold() {
        CaseReading reading = exams().row()
                .row("Measure_Number", "145", "Numerator_Response_value", "G9500")
                .with(denominator("145", "X0001", new AgeRange(18, 75)))
                .read();
        assertThat(reading.notChecked())
                .containsExactly(
                        "Procedure codes of measure 397: not checked, because no code map for 2024 names any.",
                        "Diagnosis codes of measures 145, 397: not checked, because no code map for 2024 names any.",
                        "Age limits of measure 397: not checked, because no code map for 2024 names any.",
                        "Limits by gender: not checked, because code maps do not hold any.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"X0001", "x0001", "X0001&X0009", "X0009 & X0001", "X0009,X0001"})
    void aProcedureOfTheMeasureIsTaken(String code) {
        TestSheet sheet =
                exams().with(denominator("397", "X0001", AgeRange.ANY)).row("CPT_Code", code);
        assertThat(sheet.cases().size()).isOne();
    }

    @Test
    void twoProceduresThatBelongTogetherAreTakenInAnyOrder() {
        TestSheet sheet =
                exams().with(denominator("397", "X0001&X0002", AgeRange.ANY)).row("CPT_Code", "X0002&X0001");
        assertThat(sheet.cases().size()).isOne();
        assertThat(exams().with(denominator("397", "X0001&X0002", AgeRange.ANY))
                        .row("CPT_Code", "X0002")
                        .faultsAfterReading())
                .startsWith("row 2, CPT_Code: \"X0002\" is no procedure of measure 397, by the code map.");
    }

    @Test
    void zerosThatASpreadsheetDroppedFromAProcedureAreMissedByNobody() {
        TestSheet sheet =
                exams().with(denominator("397", "00123", AgeRange.ANY)).row("CPT_Code", "123");
        assertThat(sheet.cases().size()).isOne();
    }

    @Test
    void aProcedureThatTheMapDoesNotNameIsAFault() {
        TestSheet sheet = exams().with(denominator("397", "X0001", AgeRange.ANY))
                .row("CPT_Code", "X0002")
                .row("CPT_Code", "");
        assertThat(sheet.faultsAfterReading())
                .isEqualTo(
                        "row 2, CPT_Code: \"X0002\" is no procedure of measure 397, by the code map. Correct the code or"
                                + " the measure, or leave the row out.\n"
                                + "row 3, CPT_Code: The procedure code is missing. Correct the code or the measure, or leave the"
                                + " row out.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "17, outside",
        "17.99, outside",
        "18, inside",
        "75, inside",
        "75.9, inside",
        "76, outside",
        "90+, outside",
    })
    void agesAreLimitedWhereTheMapSaysSo(String age, String where) {
        String faults = exams().with(denominator("397", "X0001", new AgeRange(18, 75)))
                .row("Patient_Age", age)
                .faultsAfterReading();
        assertThat(faults)
                .isEqualTo(
                        where.equals("inside")
                                ? ""
                                : "row 2, Patient_Age: Measure 397 is for patients aged 18 to 75. Correct the age, or leave"
                                        + " the row out.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({
        "'', The age is missing; measure 397 is limited by it.",
        "old, This is not an age.",
        "6., This is not an age.",
        "1234, This is not an age.",
        "-1, This is not an age.",
    })
    void anAgeIsNeededOnlyWhereItIsLimited(String age, String problem) {
        assertThat(exams().row("Patient_Age", age).faultsAfterReading()).isEmpty();
        assertThat(exams().with(denominator("397", "X0001", new AgeRange(18, 199)))
                        .row("Patient_Age", age)
                        .faultsAfterReading())
                .isEqualTo("row 2, Patient_Age: " + problem + " Write the age at the exam in years.");
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({"C50.911, ''", "c50911, ''", "'Z00;C50911', ''", "Z00, fault", "'', fault"})
    void aDiagnosisIsNeededWhereTheMapNamesOne(String code, String expected) {
        String faults = exams().with(entry("397", "C50911", CodeKind.DIAGNOSIS, Optional.empty(), AgeRange.ANY))
                .row("Denominator_Diagnosis_Code", code)
                .faultsAfterReading();
        assertThat(faults)
                .isEqualTo(
                        expected.isEmpty()
                                ? ""
                                : "row 2, Denominator_Diagnosis_Code: Measure 397 asks for a diagnosis of its list, by the"
                                        + " code map. Write the diagnosis code that brings the case into the measure, or"
                                        + " leave the row out.");
    }

    @Test
    void aFileOfManyPracticesAndYearsComesApart() {
        CaseReading reading = exams().ofAnyone()
                .row()
                .row("Physician_Group_TIN", "987654321")
                .row("Exam_Date_Time", "2023-05-05")
                .row()
                .read();
        assertThat(reading.parts())
                .extracting(part -> part.owner().year() + " " + part.owner().tin() + " "
                        + part.cases().size())
                .containsExactly("2024 •••••6789 2", "2024 •••••4321 1", "2023 •••••6789 1");
    }

    @Test
    void thePracticeComesFirstAndThenEachClinician() {
        CaseReading.Part part =
                exams().row("Physician_NPI", "1000000012").row().row().part();
        assertThat(part.results())
                .extracting(result -> result.npi().map(Object::toString).orElse("practice") + " "
                        + result.measure().results().getFirst().counts().eligiblePopulation())
                .containsExactly("practice 3", "1000000004 2", "1000000012 1");
        assertThat(part.results().getFirst().measure().collectionType()).isEqualTo(CollectionType.MIPS_CQM);
    }

    @Test
    void theOrderAndSpellingOfColumnsDoNotMatterAndAnErrorColumnIsPassedOver() {
        List<String> titles = new ArrayList<>(exams().titles().reversed());
        List<String> spelt = new ArrayList<>(titles.stream()
                .map(title -> title.toUpperCase(Locale.ROOT).replace("_", " "))
                .toList());
        spelt.add("Error");
        TestSheet sheet = exams();
        List<String> cells = new ArrayList<>(titles.stream()
                .map(title -> switch (title) {
                    case "Exam_Date_Time" -> "1/2/2024";
                    case "Physician_Group_TIN" -> TestSheet.TIN.digits();
                    case "Physician_NPI" -> TestSheet.NPI;
                    case "Measure_Number" -> "397";
                    case "Numerator_Response_value" -> "G9428";
                    case "Patient_ID", "Exam_Unique_ID" -> "1";
                    default -> "";
                })
                .toList());
        cells.add("what was wrong before");
        assertThat(sheet.read(List.of(spelt, cells)).parts()).hasSize(1);
        assertThat(sheet.faults() + sheet.warnings()).isEmpty();
    }

    @Test
    void missingAndUnknownColumnsAreNamed() {
        TestSheet sheet = exams();
        List<String> titles = new ArrayList<>(sheet.titles());
        titles.set(titles.indexOf("Exam_Unique_ID"), "Exam_Id");
        assertThat(sheet.read(List.of(titles)).parts()).isEmpty();
        assertThat(sheet.faults()).isEqualTo("row 1, Exam_Unique_ID: The column is missing. Add it to the first row.");
        assertThat(sheet.warnings()).startsWith("row 1, Exam_Id: The column is not known here and is passed over.");
    }

    @Test
    void whatIsNoFileOfCasesIsAFaultOfTheFile() {
        TestSheet sheet = exams();
        assertThat(sheet.read(List.of(List.of("a", "b"))).layout()).isEmpty();
        assertThat(sheet.faults())
                .startsWith("The first row does not hold the names of the columns. Begin the file with");
        TestSheet empty = exams();
        empty.read();
        assertThat(empty.faults()).isEqualTo("The file has column names, but no cases. Add a row for each case.");
    }

    @Test
    void rowsThatDoNotFitAreFaults() {
        TestSheet sheet = exams().row("Patient_ID", "x".repeat(501)).row("Patient_ID", "x".repeat(500));
        assertThat(sheet.faultsAfterReading())
                .isEqualTo(
                        "row 2: A cell of the row has more than 500 characters. Check that every quotation mark has its"
                                + " partner.");
        TestSheet wide = exams();
        List<String> cells = new ArrayList<>(wide.titles());
        cells.add("more");
        wide.read(List.of(wide.titles(), cells));
        assertThat(wide.faults())
                .isEqualTo(
                        "row 2: The row has 18 cells, the header 17. Look for a surplus separator; text with a comma in"
                                + " it needs quotation marks.");
    }

    @ParameterizedTest(name = "{0} rows")
    @CsvSource({
        "2, ''",
        "3, 'The file has more than 2 rows. Divide it, for example by months, and upload the parts one after"
                + " the other.'"
    })
    void theNumberOfRowsIsLimited(int rows, String fault) {
        TestSheet sheet = exams().within(FileLimits.USUAL.withRows(2));
        for (int i = 0; i < rows; i++) {
            sheet.row();
        }
        assertThat(sheet.faultsAfterReading()).isEqualTo(fault);
    }

    @Test
    void readingEndsWhenItIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void read(long bytes, long rows) {
                throw new AssertionError("nothing is read");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> reader().read(
                                TestSheet.cells(List.of(exams().titles(), exams().titles())), () -> 0, cancelled));
    }

    @Test
    void aSourceThatCannotBeReadIsTold() {
        CellRows broken = new CellRows() {
            private boolean begun;

            @Override
            public Optional<CellRow> next() throws IOException {
                if (begun) {
                    throw new IOException("gone");
                }
                begun = true;
                return Optional.of(CellRow.of(1, exams().titles()));
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> reader().read(broken, () -> 0, Progress.NONE))
                .withMessage("gone");
    }

    private static ExamRows reader() {
        CaseContext context = new CaseContext(
                Optional.empty(), MeasureCatalogs::of, CodeMap.official(), _ -> TestSheet.KEY, FileLimits.USUAL, 2);
        return new ExamRows(context, new Faults(), new Faults());
    }

    static CodeEntry numerator(String measure, String code, CaseOutcome meaning) {
        return entry(measure, code, CodeKind.NUMERATOR, Optional.of(meaning), AgeRange.ANY);
    }

    static CodeEntry denominator(String measure, String code, AgeRange ages) {
        return entry(measure, code, CodeKind.DENOMINATOR, Optional.empty(), ages);
    }

    static CodeEntry entry(String measure, String code, CodeKind kind, Optional<CaseOutcome> meaning, AgeRange ages) {
        return new CodeEntry(
                YEAR, new MeasureId(measure), Optional.empty(), Optional.empty(), code, kind, meaning, ages);
    }
}
