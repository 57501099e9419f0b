package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.exam.TestCodes.denominator;
import static org.decile.core.exam.TestCodes.entry;
import static org.decile.core.exam.TestSheet.YEAR;
import static org.decile.core.exam.TestSheet.exams;

import java.util.Arrays;
import java.util.Optional;
import org.decile.core.measure.MeasureId;
import org.decile.core.submission.CollectionTypeWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a case belongs to its measure by procedure, diagnosis and age, as far as the code map says.
class EligibilityOfExamsTest {

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

    @ParameterizedTest(name = "map of {0}, cell {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "77001 | 77001.0 | taken",
                "77001 | 77001-26 | taken",
                "77001 | 77001 TC | taken",
                "77001 | 77001-26-59 | taken",
                "77001 | 77002,77001-26 | taken",
                "00123 | 123.0 | taken",
                "77001&77002 | 77002-26&77001 | taken",
                "77001-26 | 77001-26 | taken",
                "77001-26 | 77001 | refused",
                "77001-26 | 77001-TC | refused",
                "77001 | 7700126 | refused",
                "77001 | 77001x | refused",
                "77001 | 770012.0 | refused",
            })
    void modifiersAndWhatSpreadsheetsAddDoNotMakeAnotherProcedure(String code, String cell, String becomes) {
        String faults = exams().with(denominator("397", CodeText.of(code), AgeRange.ANY))
                .row("CPT_Code", cell)
                .faultsAfterReading();
        assertThat(faults.isEmpty()).isEqualTo(becomes.equals("taken"));
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

    /// Of entries for the same code the one for a collection type or stratum counts, or else that of the later map.
    @ParameterizedTest(name = "first map {0}, later map {1}, aged {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "18-199 / registry 65-199 | - | 30 | Measure 145 is for patients aged 65 and older.",
                "18-199 / registry 65-199 | - | 65 | -",
                "registry 65-199 / 18-199 | - | 30 | Measure 145 is for patients aged 65 and older.",
                "18-199 / claims 65-199 | - | 30 | -",
                "0-199 / registry 65-199 | - | 30 | Measure 145 is for patients aged 65 and older.",
                "18-199 / registry 0-199 | - | 3 | -",
                "18-199 | 65-199 | 30 | Measure 145 is for patients aged 65 and older.",
                "registry 18-199 | 65-199 | 30 | Measure 145 is for patients aged 65 and older.",
                "65-199 | 18-199 | 30 | -",
                "18-30 | 18-199 | 65 | -",
            })
    void theMoreSpecificOrLaterEntryOfACodeSaysItsAges(String first, String later, String age, String fault) {
        TestSheet sheet = exams().with(limits(first));
        if (later != null) {
            sheet.with(limits(later));
        }
        String faults = sheet.row("Measure_Number", "145", "Numerator_Response_value", "G9500", "Patient_Age", age)
                .faultsAfterReading();
        assertThat(faults)
                .isEqualTo(
                        fault == null
                                ? ""
                                : "row 2, Patient_Age: " + fault + " Correct the age, or leave the row out.");
    }

    private static CodeEntry[] limits(String entries) {
        return Arrays.stream(entries.split(" / ", -1))
                .map(entry -> {
                    String[] ages = entry.substring(entry.indexOf(' ') + 1).split("-", -1);
                    return new CodeEntry(
                            YEAR,
                            new MeasureId("145"),
                            CollectionTypeWords.find(entry.substring(0, Math.max(0, entry.indexOf(' ')))),
                            Optional.empty(),
                            "X0001",
                            CodeKind.DENOMINATOR,
                            Optional.empty(),
                            new AgeRange(Integer.parseInt(ages[0]), Integer.parseInt(ages[1])));
                })
                .toArray(CodeEntry[]::new);
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

    @ParameterizedTest(name = "{0}, aged \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "X0001 | '' | taken",
                "X0001 | old | taken",
                "X0001 | 3 | taken",
                "X0002 | '' | fault",
                "X0002 | 18 | taken",
                "X0001,X0002 | '' | taken",
                "X0002,X0003 | '' | fault",
                "X0009 | '' | no procedure",
            })
    void anAgeIsNeededOnlyWhereTheRowsOwnCodesAreLimitedByIt(String code, String age, String becomes) {
        String faults = exams().with(
                        denominator("397", "X0001", AgeRange.ANY),
                        denominator("397", "X0002", new AgeRange(18, 199)),
                        denominator("397", "X0003", new AgeRange(65, 199)))
                .row("CPT_Code", code, "Patient_Age", age)
                .faultsAfterReading();
        assertThat(faults.lines()).hasSize(becomes.equals("taken") ? 0 : 1);
        assertThat(faults)
                .contains(
                        switch (becomes) {
                            case "fault" -> "The age is missing";
                            case "no procedure" -> "is no procedure of measure 397";
                            default -> "";
                        });
    }

    @Test
    void oneMissingAgeIsOneFaultHoweverManyCodesAreLimitedByIt() {
        assertThat(exams().with(
                                denominator("397", "X0001", new AgeRange(18, 75)),
                                entry("397", "C50911", CodeKind.DIAGNOSIS, Optional.empty(), new AgeRange(40, 75)))
                        .row("Patient_Age", "", "Denominator_Diagnosis_Code", "C50911")
                        .faultsAfterReading()
                        .lines())
                .hasSize(1);
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
}
