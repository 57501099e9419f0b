package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.exam.TestSheet.YEAR;
import static org.decile.core.exam.TestSheet.exams;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The stratum of a case, from its codes.
class StrataOfExamsTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "G9902, reporting, MET",
        "G9905, reporting, NOT_MET",
        "G0030, combinedPopulations, MET",
    })
    void theNumeratorCodeTellsTheStratumWhereOnlyOneHasIt(String code, String stratum, CaseOutcome outcome) {
        CaseTable cases = exams().row("Measure_Number", "226", "Numerator_Response_value", code)
                .cases();
        assertThat(cases.rate(0).stratum()).contains(stratum);
        assertThat(cases.outcome(0)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "G9902 in stratum {0}, of collection type {1}, means not met")
    @CsvSource(
            nullValues = "-",
            value = {"-, -", "reporting, -", "-, registry", "reporting, registry"})
    void whatAnUploadedMapSaysOfACodeCountsBeforeWhatIsBuiltIn(String stratum, String type) {
        CodeEntry other = new CodeEntry(
                YEAR,
                new MeasureId("226"),
                Optional.ofNullable(type).map(_ -> CollectionType.MIPS_CQM),
                Optional.ofNullable(stratum),
                "G9902",
                CodeKind.NUMERATOR,
                Optional.of(CaseOutcome.NOT_MET),
                AgeRange.ANY);
        CaseTable cases = exams().with(other)
                .row("Measure_Number", "226", "Numerator_Response_value", "G9902", "Stratum", "reporting")
                .cases();
        assertThat(cases.outcome(0)).isEqualTo(CaseOutcome.NOT_MET);
    }

    @Test
    void whatOneMapSaysOfAStratumCountsBeforeWhatItSaysOfAll() {
        CodeEntry all = TestCodes.numerator("226", "X9", CaseOutcome.MET);
        CodeEntry one = new CodeEntry(
                YEAR,
                new MeasureId("226"),
                Optional.empty(),
                Optional.of("performance"),
                "X9",
                CodeKind.NUMERATOR,
                Optional.of(CaseOutcome.NOT_MET),
                AgeRange.ANY);
        CaseTable cases = exams().with(one, all)
                .row("Measure_Number", "226", "Numerator_Response_value", "X9", "Stratum", "performance")
                .row("Measure_Number", "226", "Numerator_Response_value", "X9", "Stratum", "reporting")
                .cases();
        assertThat(cases.outcome(0)).isEqualTo(CaseOutcome.NOT_MET);
        assertThat(cases.outcome(1)).isEqualTo(CaseOutcome.MET);
    }

    @Test
    void aCodeOfSeveralStrataNeedsTheColumn() {
        assertThat(exams().with(TestCodes.numerator("226", "X9", CaseOutcome.MET))
                        .row("Measure_Number", "226", "Numerator_Response_value", "X9")
                        .faultsAfterReading())
                .isEqualTo(
                        "row 2, Stratum: Measure 226 is reported in strata, and the row does not tell which it belongs to."
                                + " Write one of reporting, performance, combinedPopulations in a column Stratum, or ask a portal"
                                + " administrator for a code map that tells them apart.");
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({"M1159, EXCLUSION", "'', NOT_REPORTED", "G0000, NOT_REPORTED"})
    void anExclusionAndAMissingOrWrongCodeHoldForEveryStratum(String code, CaseOutcome outcome) {
        TestSheet sheet = exams().with(performance("X1", CaseOutcome.MET), performance("X2", CaseOutcome.NOT_MET))
                .row("Measure_Number", "226", "Numerator_Response_value", code);
        CaseTable cases = sheet.cases();
        assertThat(strata(cases)).containsExactlyInAnyOrder("reporting", "performance", "combinedPopulations");
        for (int row = 0; row < cases.size(); row++) {
            assertThat(cases.outcome(row)).isEqualTo(outcome);
        }
        assertThat(sheet.warnings().lines().filter(line -> line.startsWith("row 2")))
                .hasSize(outcome == CaseOutcome.EXCLUSION ? 0 : 1);
    }

    /// Of the stratum `performance` the built-in codes name exclusions only.
    @ParameterizedTest(name = "{0} in stratum {1}, maps of {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "4004F, performance, -, fault",
                "4004F, -, -, fault",
                "G0000, performance, -, fault",
                "G0000, performance, MET, fault",
                "G0000, performance, NOT_MET, fault",
                "G0000, performance, MET NOT_MET, warning",
                "G0000, -, MET NOT_MET, warning",
                "G0000, -, MET, fault",
                "G0000, reporting, -, warning",
                "4004F, combinedPopulations, -, warning",
                "'', performance, -, warning",
            })
    void whetherACodeIsWrongIsAskedForTheStrataOfTheRow(String code, String stratum, String maps, String becomes) {
        TestSheet sheet = exams();
        for (String meaning : maps == null ? new String[0] : maps.split(" ", -1)) {
            sheet.with(performance("X" + meaning, CaseOutcome.valueOf(meaning)));
        }
        CaseReading reading = sheet.row(
                        "Measure_Number",
                        "226",
                        "Numerator_Response_value",
                        code,
                        "Stratum",
                        stratum == null ? "" : stratum)
                .read();
        assertThat(sheet.faults().lines()).hasSize(becomes.equals("fault") ? 1 : 0);
        assertThat(sheet.faults()).contains(becomes.equals("fault") ? "means for measure 226 is not known here." : "");
        assertThat(reading.parts()).hasSize(becomes.equals("fault") ? 0 : 1);
    }

    private static CodeEntry performance(String code, CaseOutcome meaning) {
        return new CodeEntry(
                YEAR,
                new MeasureId("226"),
                Optional.empty(),
                Optional.of("performance"),
                code,
                CodeKind.NUMERATOR,
                Optional.of(meaning),
                AgeRange.ANY);
    }

    @Test
    void theColumnNarrowsAnExclusionToOneStratum() {
        CaseTable cases = exams().row(
                        "Measure_Number", "226", "Numerator_Response_value", "M1159", "Stratum", "performance")
                .cases();
        assertThat(strata(cases)).containsExactly("performance");
    }

    @ParameterizedTest(name = "shuffled with {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aRowOfOneStratumCountsInsteadOfOneOfAllWhateverTheOrder(long seed) {
        TestSheet sheet = exams().row(
                        "Measure_Number", "226", "Numerator_Response_value", "G9902", "Exam_Unique_ID", "E1")
                .row("Measure_Number", "226", "Numerator_Response_value", "", "Exam_Unique_ID", "E1")
                .shuffled(seed);
        CaseTable cases = sheet.cases();
        assertThat(strata(cases)).containsExactly("reporting");
        assertThat(cases.outcome(0)).isEqualTo(CaseOutcome.MET);
        assertThat(sheet.warnings())
                .contains(
                        "One row of measure 226 that names no stratum is left out, because another row of its exam names"
                                + " one. Nothing needs to be done, unless the exam belongs to further strata; then name them.")
                .contains("Measure 226 has no case in performance, combinedPopulations.");
    }

    @ParameterizedTest(name = "shuffled with {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void onlyRowsOfTheSameExamTakeThePlaceOfOneOfAllStrata(long seed) {
        CaseTable cases = exams().row(
                        "Measure_Number", "226", "Numerator_Response_value", "G9902", "Exam_Unique_ID", "E1")
                .row("Measure_Number", "226", "Numerator_Response_value", "G0030", "Exam_Unique_ID", "E1")
                .row("Measure_Number", "226", "Numerator_Response_value", "M1159", "Exam_Unique_ID", "E1")
                .row("Measure_Number", "226", "Numerator_Response_value", "", "Exam_Unique_ID", "E2")
                .shuffled(seed)
                .cases();
        assertThat(strata(cases))
                .containsExactlyInAnyOrder(
                        "reporting", "combinedPopulations", "reporting", "performance", "combinedPopulations");
    }

    @Test
    void anExamOfAllStrataTwiceIsOneFault() {
        TestSheet sheet = exams().row("Measure_Number", "226", "Numerator_Response_value", "", "Exam_Unique_ID", "E1")
                .row("Measure_Number", "226", "Numerator_Response_value", "", "Exam_Unique_ID", "E1");
        assertThat(sheet.faultsAfterReading())
                .isEqualTo("row 3, Exam_Unique_ID: Row 2 has the same exam and measure already. Keep one of the two.");
    }

    private static List<String> strata(CaseTable cases) {
        return IntStream.range(0, cases.size())
                .mapToObj(row -> cases.rate(row).stratum().orElseThrow())
                .toList();
    }

    @Test
    void aStratumThatTheCodesContradictIsAFault() {
        assertThat(exams().row("Measure_Number", "226", "Numerator_Response_value", "G9902", "Stratum", "performance")
                        .faultsAfterReading())
                .isEqualTo(
                        "row 2, Stratum: The row's codes are those of another stratum of measure 226. Correct the codes or"
                                + " the stratum; the codes are those of reporting.");
    }

    @ParameterizedTest(name = "aged {0}: {1}")
    @CsvSource({"12, adolescents", "17.9, adolescents", "18, adults", "80, adults"})
    void ageAndProcedureTellTheStratum(String age, String stratum) {
        CaseTable cases = exams().with(
                        denominator("adolescents", new AgeRange(12, 17)),
                        denominator("adults", new AgeRange(18, 199)),
                        TestCodes.numerator("370", "X9", CaseOutcome.MET))
                .row("Measure_Number", "370", "Numerator_Response_value", "X9", "Patient_Age", age)
                .cases();
        assertThat(cases.rate(0).stratum()).contains(stratum);
    }

    @Test
    void codesOfDifferentStrataContradictEachOther() {
        CodeEntry met = new CodeEntry(
                YEAR,
                new MeasureId("370"),
                Optional.empty(),
                Optional.of("adults"),
                "X9",
                CodeKind.NUMERATOR,
                Optional.of(CaseOutcome.MET),
                AgeRange.ANY);
        assertThat(exams().with(denominator("adolescents", AgeRange.ANY), met)
                        .row("Measure_Number", "370", "Numerator_Response_value", "X9")
                        .faultsAfterReading())
                .isEqualTo(
                        "row 2, Stratum: The row's codes are those of another stratum of measure 370. Correct the codes;"
                                + " its procedure, diagnosis and numerator belong to different strata.");
    }

    private static CodeEntry denominator(String stratum, AgeRange ages) {
        return new CodeEntry(
                YEAR,
                new MeasureId("370"),
                Optional.empty(),
                Optional.of(stratum),
                "X0001",
                CodeKind.DENOMINATOR,
                Optional.empty(),
                ages);
    }
}
