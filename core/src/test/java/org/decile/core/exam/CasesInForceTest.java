package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decile.core.exam.TestSheet.exams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ParticipantResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Several files one after the other, and cases kept as blocks.
class CasesInForceTest {

    @Test
    void aLaterFileReplacesTheSameCasesAndSaysHowMany() {
        CaseTable first = exams().row("Exam_Unique_ID", "1")
                .row("Exam_Unique_ID", "2")
                .row("Exam_Unique_ID", "3", "Physician_NPI", "1000000012")
                .cases();
        CaseTable later = exams().row("Exam_Unique_ID", "2", "Numerator_Response_value", "G9431", "Patient_ID", "P2")
                .row("Exam_Unique_ID", "1", "Patient_ID", "P1")
                .row("Exam_Unique_ID", "3", "Patient_ID", "P3")
                .row("Exam_Unique_ID", "4")
                .cases();
        CasesInForce inForce = CasesInForce.of(List.of(first, later));
        assertThat(inForce.steps()).containsExactly(new CasesInForce.Step(3, 0, 0), new CasesInForce.Step(1, 2, 1));
        assertThat(group(inForce.cases())).isEqualTo(new Counts(4, 3, 1, 0, 0));
        assertThat(CaseRates.of(inForce.cases()).clinicians()).hasSize(1);
    }

    @Test
    void theSameExamOfAnotherMeasureIsAnotherCase() {
        CaseTable first = exams().row("Exam_Unique_ID", "1").cases();
        CaseTable later = exams().row(
                        "Exam_Unique_ID", "1", "Measure_Number", "145", "Numerator_Response_value", "G9500")
                .cases();
        assertThat(CasesInForce.of(List.of(first, later)).steps().getLast()).isEqualTo(new CasesInForce.Step(1, 0, 0));
    }

    @Test
    void takingBackTheLaterFileGivesTheEarlierOneAgain() {
        CaseTable first = sheet(0, 50).cases();
        CaseTable later = sheet(30, 80).cases();
        List<ParticipantResult> before = results(first);
        assertThat(results(CasesInForce.of(List.of(first, later)).cases())).isNotEqualTo(before);
        assertThat(results(CasesInForce.of(List.of(first)).cases())).isEqualTo(before);
        assertThat(results(first)).isEqualTo(before);
    }

    /// A row without a usable code counts as not reported in each of the three strata.
    @Test
    void aLaterRowThatNamesItsStratumTakesThePlaceOfOneOfAllStrata() {
        CaseTable missing = strata("", "E1").cases();
        CaseTable corrected = strata("G9902", "E1").cases();
        CasesInForce inForce = CasesInForce.of(List.of(missing, corrected));
        assertThat(inForce.steps().getLast()).isEqualTo(new CasesInForce.Step(0, 3, 0));
        assertThat(results(inForce.cases())).isEqualTo(results(corrected));
        assertThat(CasesInForce.of(List.of(missing, corrected, corrected))
                        .steps()
                        .getLast())
                .isEqualTo(new CasesInForce.Step(0, 0, 1));
    }

    @Test
    void aRowOfAnotherExamLeavesTheStrataOfThisOne() {
        CaseTable missing = strata("", "E1").cases();
        CaseTable other = strata("G9902", "E2").cases();
        assertThat(CasesInForce.of(List.of(missing, other)).cases().size()).isEqualTo(4);
    }

    @ParameterizedTest(name = "shuffled with {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void bothRowsInOneFileCountAsInTwo(long seed) {
        CaseTable missing = strata("", "E1").cases();
        CaseTable corrected = strata("G9902", "E1").cases();
        CaseTable both = row(strata("G9902", "E1"), "", "E1").shuffled(seed).cases();
        assertThat(results(both))
                .isEqualTo(results(CasesInForce.of(List.of(missing, corrected)).cases()));
        CasesInForce inForce = CasesInForce.of(List.of(missing, both));
        assertThat(results(inForce.cases())).isEqualTo(results(corrected));
        assertThat(inForce.steps().getLast()).isEqualTo(new CasesInForce.Step(0, 3, 0));
    }

    /// Measure 185 counts until 30 September.
    @ParameterizedTest(name = "{0}, corrected to {1}: {2}")
    @CsvSource({
        "2024-03-14, 2024-10-01, 0",
        "2024-10-01, 2024-03-14, 1",
        "2024-03-14, 2024-09-30, 1",
        "2024-10-01, 2024-12-31, 0",
    })
    void aCorrectedDateDecidesWhetherAnExamCounts(String before, String after, long counted) {
        CasesInForce inForce = CasesInForce.of(List.of(
                nineMonths(before, "2024-03-01").cases(), nineMonths(after).cases()));
        assertThat(group(inForce.cases())).isEqualTo(new Counts(1 + counted, 1 + counted, 0, 0, 0));
        assertThat(inForce.steps().getLast().added()).isZero();
        CaseTable again = CaseBlocks.table(blocks(inForce.cases()));
        assertThat(results(again)).isEqualTo(results(inForce.cases()));
    }

    private static TestSheet nineMonths(String... dates) {
        TestSheet sheet = exams().with(TestCodes.numerator("185", "X9", CaseOutcome.MET));
        for (String date : dates) {
            sheet.row("Measure_Number", "185", "Numerator_Response_value", "X9", "Exam_Date_Time", date);
        }
        return sheet;
    }

    @Test
    void rowsThatNameTheirStrataInSeveralFilesAddUp() {
        CaseTable one = strata("G9902", "E1").cases();
        CaseTable other = strata("G0030", "E1").cases();
        assertThat(CasesInForce.of(List.of(one, other)).steps().getLast()).isEqualTo(new CasesInForce.Step(1, 0, 0));
    }

    @Test
    void whatStandsForAllStrataIsKeptInBlocks() {
        CaseTable missing = CaseBlocks.table(blocks(strata("", "E1").cases()));
        CaseTable corrected = CaseBlocks.table(blocks(strata("G9902", "E1").cases()));
        assertThat(CasesInForce.of(List.of(missing, corrected)).cases().size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "at most {0}")
    @CsvSource({"79, true", "80, false", "81, false"})
    void noMoreCasesAreTakenThanMayBe(int most, boolean tooMany) {
        CasesInForce inForce = CasesInForce.of(List.of(sheet(0, 50).cases()));
        if (tooMany) {
            assertThatExceptionOfType(TooManyCasesException.class)
                    .isThrownBy(() -> inForce.add(sheet(30, 80).cases(), most))
                    .satisfies(many -> assertThat(many.most()).isEqualTo(most));
        } else {
            assertThat(inForce.add(sheet(30, 80).cases(), most)).isEqualTo(new CasesInForce.Step(30, 0, 20));
        }
    }

    @ParameterizedTest(name = "shuffled {0}")
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRowsAndThreadsDoesNotMatterForTheRates(long seed) {
        List<ParticipantResult> sorted = sheet(0, 2_500).part().results();
        assertThat(sheet(0, 2_500).shuffled(seed).threads(3).part().results()).isEqualTo(sorted);
    }

    @Test
    void filesThatShareNoCaseAddUpInAnyOrder() {
        CaseTable a = sheet(0, 40).cases();
        CaseTable b = sheet(40, 100).cases();
        List<ParticipantResult> union = results(sheet(0, 100).cases());
        assertThat(results(CasesInForce.of(List.of(a, b)).cases())).isEqualTo(union);
        assertThat(results(CasesInForce.of(List.of(b, a)).cases())).isEqualTo(union);
    }

    @ParameterizedTest(name = "{0} cases")
    @ValueSource(ints = {0, 1, 64, 65, 16_384, 16_385})
    void blocksGiveTheCasesBack(int size) {
        CaseTable cases =
                size == 0 ? new CaseTableBuilder().build() : sheet(0, size).cases();
        List<byte[]> blocks = blocks(cases);
        assertThat(blocks)
                .hasSize((size + CaseBlocks.ROWS - 1) / CaseBlocks.ROWS)
                .allSatisfy(block -> assertThat(block.length).isLessThan(1 << 20));
        CaseTable again = CaseBlocks.table(blocks);
        assertThat(again.size()).isEqualTo(size);
        assertThat(patients(again)).isEqualTo(patients(cases));
        for (int row = 0; row < size; row++) {
            assertThat(again.columns().examHigh(row)).isEqualTo(cases.columns().examHigh(row));
            assertThat(again.columns().examLow(row)).isEqualTo(cases.columns().examLow(row));
            assertThat(again.columns().patientLow(row))
                    .isEqualTo(cases.columns().patientLow(row));
            assertThat(again.rate(row)).isEqualTo(cases.rate(row));
            assertThat(again.npi(row)).isEqualTo(cases.npi(row));
            assertThat(again.payer(row)).isEqualTo(cases.payer(row));
            assertThat(again.outcome(row)).isEqualTo(cases.outcome(row));
        }
    }

    @Test
    void everyDamagedByteIsNoticed() {
        byte[] block = CaseBlocks.block(sheet(0, 3).cases(), 0);
        for (int i = 0; i < block.length; i++) {
            byte[] damaged = block.clone();
            damaged[i] ^= 0x10;
            assertThatExceptionOfType(CaseBlockException.class).isThrownBy(() -> CaseBlocks.table(List.of(damaged)));
        }
        assertThatExceptionOfType(CaseBlockException.class)
                .isThrownBy(() -> CaseBlocks.table(List.of(new byte[3])))
                .withMessage("the bytes are no block of cases");
    }

    @Test
    void blocksHoldNoIdentifierInTheClear() {
        byte[] block = CaseBlocks.block(
                exams().row("Patient_ID", "JOHNDOE", "Exam_Unique_ID", "EXAM4711")
                        .cases(),
                0);
        assertThat(new String(block, StandardCharsets.ISO_8859_1))
                .doesNotContain("JOHNDOE", "EXAM4711", "003456789", "3456789");
    }

    @Test
    void neighboursInAFileAreToldApartAndRecognised() {
        CaseTable cases = exams().row("Exam_Unique_ID", "1", "Patient_ID", "A")
                .row(
                        "Exam_Unique_ID",
                        "1",
                        "Patient_ID",
                        "A",
                        "Measure_Number",
                        "145",
                        "Numerator_Response_value",
                        "G9500")
                .row("Exam_Unique_ID", "2", "Patient_ID", "A")
                .row("Exam_Unique_ID", "3", "Patient_ID", "B")
                .cases();
        CaseColumns columns = cases.columns();
        assertThat(columns.examLow(1)).isEqualTo(columns.examLow(0)).isNotEqualTo(columns.examLow(2));
        assertThat(columns.patientLow(2)).isEqualTo(columns.patientLow(0)).isNotEqualTo(columns.patientLow(3));
        assertThat(columns.examLow(0)).isNotEqualTo(columns.patientLow(0));
    }

    @Test
    void patientsAreCountedOnce() {
        assertThat(patients(exams().row("Patient_ID", "a")
                        .row("Patient_ID", "a")
                        .row("Patient_ID", "b")
                        .cases()))
                .isEqualTo(2);
    }

    /// All blocks of a table.
    static List<byte[]> blocks(CaseTable cases) {
        return IntStream.range(0, CaseBlocks.count(cases))
                .mapToObj(number -> CaseBlocks.block(cases, number))
                .toList();
    }

    /// A row of measure 226, which is reported in three strata.
    private static TestSheet strata(String code, String exam) {
        return row(exams(), code, exam);
    }

    private static TestSheet row(TestSheet sheet, String code, String exam) {
        return sheet.row(
                "Measure_Number", "226", "Numerator_Response_value", code, "Exam_Unique_ID", exam, "Patient_ID", "P1");
    }

    private static long patients(CaseTable cases) {
        return IntStream.range(0, cases.size())
                .mapToLong(cases.columns()::patientLow)
                .distinct()
                .count();
    }

    /// Exams from a number up to another; every third is not met, every fifth of another clinician.
    private static TestSheet sheet(int from, int to) {
        TestSheet sheet = exams();
        for (int i = from; i < to; i++) {
            sheet.row(
                    "Exam_Unique_ID", "E" + i,
                    "Patient_ID", "P" + i / 2,
                    "Physician_NPI", i % 5 == 0 ? "1000000012" : TestSheet.NPI,
                    "Patient_Medicare_Beneficiary", i % 2 == 0 ? "Y" : "N",
                    "Numerator_Response_value", i % 3 == 0 ? "G9431" : "G9428");
        }
        return sheet;
    }

    private static List<ParticipantResult> results(CaseTable cases) {
        return CaseRates.of(cases).results(MeasureCatalogs.of(TestSheet.YEAR));
    }

    private static Counts group(CaseTable cases) {
        return results(cases).getFirst().measure().results().getFirst().counts();
    }
}
