package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.exam.TestCodes.numerator;
import static org.decile.core.exam.TestSheet.YEAR;
import static org.decile.core.exam.TestSheet.exams;

import java.util.stream.Collectors;
import org.decile.core.file.FileLimits;
import org.decile.core.submission.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of faulty rows in a registry's file, and whose cases are incomplete for them.
class FaultsOfExamsTest {

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

    @Test
    void whoseCasesAreIncompleteIsTold() {
        CaseReading reading = exams().row("Measure_Number", "!!").read();
        assertThat(reading.spoiled()).containsExactly(new CaseOwner(TestSheet.TIN, YEAR));
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

    private static String spoiledParts(CaseReading reading) {
        return reading.parts().stream()
                .map(CaseReading.Part::owner)
                .filter(reading.spoiled()::contains)
                .map(owner -> owner.tin() + " " + owner.year())
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
