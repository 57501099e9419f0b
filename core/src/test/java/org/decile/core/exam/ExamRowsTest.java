package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.exam.TestCodes.numerator;
import static org.decile.core.exam.TestSheet.exams;

import java.util.List;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.submission.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A registry's exam-level file, row by row: whose cases there are, who pays for them, and when they were.
class ExamRowsTest {

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

    @ParameterizedTest(name = "{0}: {1} cases")
    @CsvSource({"2024-09-30, 2", "2024-10-01, 1"})
    void ofANineMonthMeasureLaterCasesAreLeftOut(String date, int cases) {
        CodeEntry met = numerator("185", "X9", CaseOutcome.MET);
        TestSheet sheet = exams().with(met)
                .row("Measure_Number", "185", "Numerator_Response_value", "X9")
                .row("Measure_Number", "185", "Numerator_Response_value", "X9", "Exam_Date_Time", date);
        assertThat(sheet.counts().eligiblePopulation()).isEqualTo(cases);
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
        assertThat(sheet.part().results()).isEmpty();
        assertThat(sheet.warnings())
                .startsWith("One case of measure 185 after 30 September is left out.")
                .doesNotContain("eligible population");
    }

    @ParameterizedTest(name = "{2}, beneficiary \"{0}\", Advantage \"{1}\": {3}")
    @CsvSource({
        "'', '', claims, fault",
        "'', N, claims, fault",
        "'', Y, claims, ''",
        "N, '', claims, ''",
        "Y, '', claims, ''",
        "Y, N, claims, ''",
        "'', '', registry, ''",
    })
    void ofACaseCollectedByClaimsItMustBeSaidWhetherMedicarePays(
            String beneficiary, String advantage, String type, String fault) {
        String faults = exams().row(
                        "Patient_Medicare_Beneficiary", beneficiary,
                        "Patient_Medicare_Advantage", advantage,
                        "Collection_Type", type)
                .faultsAfterReading();
        assertThat(faults)
                .isEqualTo(
                        fault.isEmpty()
                                ? ""
                                : "row 2, Patient_Medicare_Beneficiary: It is not said whether the patient has Medicare;"
                                        + " measure 397 by claims counts patients of original Medicare only. Write Y for"
                                        + " yes or N for no.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "NULL", "-", "n/a"})
    void aCaseWithoutAClinicianIsThePractices(String npi) {
        TestSheet sheet = exams().row("Physician_NPI", npi).row();
        assertThat(sheet.part().results())
                .extracting(result -> result.npi().isEmpty() + " "
                        + result.measure().results().getFirst().counts().performanceMet())
                .containsExactly("true 2", "false 1");
        assertThat(sheet.warnings())
                .isEqualTo("One case without a clinician's NPI counts for the practice only. Nothing needs to be done,"
                        + " unless it is to count for a clinician too; then write the NPI.");
    }

    @Test
    void aFileThatNamesNoClinicianIsNotRemarkable() {
        assertThat(exams().row("Physician_NPI", "").row("Physician_NPI", "").warningsAfterReading())
                .isEmpty();
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
}
