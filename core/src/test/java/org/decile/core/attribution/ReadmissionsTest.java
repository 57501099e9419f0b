package org.decile.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmissionsTest {
    private static final String FIRST = "P1,70,shortStayAcute,2024-03-01,2024-03-05,false";

    @ParameterizedTest(name = "B11: discharged on March 5, admitted again on {0}: {1}")
    @CsvSource({"2024-03-06, 1", "2024-04-03, 1", "2024-04-04, 1", "2024-04-05, 0", "2025-03-06, 0"})
    void aReadmissionIsWithinThirtyDaysTheThirtiethIncluded(String admitted, int readmissions) {
        assertReadmissions(2, readmissions, FIRST, "P1,70,shortStayAcute," + admitted + "," + admitted + ",false");
    }

    @ParameterizedTest(name = "B11: {0} years old")
    @CsvSource({"64, 0", "65, 1", "66, 1"})
    void hospitalizationsCountFromAge65(int age, int hospitalizations) {
        assertReadmissions(hospitalizations, 0, "P1," + age + ",shortStayAcute,2024-03-01,2024-03-05,false");
    }

    @ParameterizedTest(name = "B11: {0}")
    @CsvSource({
        "shortStayAcute, 1",
        "criticalAccess, 0",
        "longTermCare, 0",
        "rehabilitation, 0",
        "psychiatric, 0",
        "other, 0",
    })
    void onlyStaysInAShortStayAcuteHospitalCount(String kind, int hospitalizations) {
        assertReadmissions(hospitalizations, 0, "P1,70," + kind + ",2024-03-01,2024-03-05,false");
    }

    @ParameterizedTest(name = "B11: again in {0}")
    @CsvSource({
        "shortStayAcute, 1",
        "criticalAccess, 1",
        "longTermCare, 0",
        "rehabilitation, 0",
        "psychiatric, 0",
        "other, 0",
    })
    void aReadmissionIsToAnAcuteHospital(String kind, int readmissions) {
        int hospitalizations = kind.equals("shortStayAcute") ? 2 : 1;
        assertReadmissions(hospitalizations, readmissions, FIRST, "P1,70," + kind + ",2024-03-10,2024-03-12,false");
    }

    @Test
    void aPlannedStayIsNoReadmissionAndEndsTheWaiting() {
        assertReadmissions(2, 0, FIRST, "P1,70,shortStayAcute,2024-03-10,2024-03-12,true");
        assertReadmissions(
                3,
                1,
                FIRST,
                "P1,70,shortStayAcute,2024-03-10,2024-03-12,true",
                "P1,70,shortStayAcute,2024-03-20,2024-03-22,false");
    }

    @Test
    void inAChainEveryStayIsJudgedByTheNextOnly() {
        assertReadmissions(
                3,
                2,
                FIRST,
                "P1,70,shortStayAcute,2024-03-10,2024-03-12,false",
                "P1,70,shortStayAcute,2024-03-20,2024-03-22,false");
    }

    @Test
    void aStayThatFollowsOnTheDayOfDischargeIsATransfer() {
        assertReadmissions(1, 0, FIRST, "P1,70,shortStayAcute,2024-03-05,2024-03-09,false");
        assertReadmissions(1, 0, FIRST, "P1,70,criticalAccess,2024-03-05,2024-03-09,false");
    }

    @Test
    void theThirtyDaysRunFromTheEndOfTheTransfer() {
        assertReadmissions(
                2,
                1,
                FIRST,
                "P1,70,criticalAccess,2024-03-05,2024-03-20,false",
                "P1,70,shortStayAcute,2024-04-19,2024-04-21,false");
    }

    @Test
    void overlappingStaysAreOneAndTheLaterDischargeEndsIt() {
        assertReadmissions(
                2,
                1,
                "P1,70,shortStayAcute,2024-03-01,2024-03-20,false",
                "P1,70,shortStayAcute,2024-03-03,2024-03-04,false",
                "P1,70,shortStayAcute,2024-04-19,2024-04-21,false");
    }

    @Test
    void rehabilitationInBetweenIsPassedOver() {
        assertReadmissions(
                2,
                1,
                FIRST,
                "P1,70,rehabilitation,2024-03-05,2024-03-25,true",
                "P1,70,shortStayAcute,2024-03-28,2024-03-30,false");
    }

    @Test
    void whoIsStillInHospitalCanBeReadmittedButNotDischarged() {
        assertReadmissions(1, 1, FIRST, "P1,70,shortStayAcute,2024-03-10,,false");
        assertReadmissions(0, 0, "P1,70,shortStayAcute,2024-03-10,,false");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        assertReadmissions(
                3,
                2,
                "P1,70,shortStayAcute,2024-03-20,2024-03-22,false",
                "P1,70,shortStayAcute,2024-03-10,2024-03-12,false",
                FIRST);
    }

    @Test
    @DisplayName("B10, B11: the crude rate of a practice is that of its beneficiaries and says what it is")
    void theRateOfAPractice() throws IOException {
        assertThat(new AttributionFiles()
                        .patientsOf("000000001", "P1", "P2", "P3")
                        .patientsOf("000000002", "P4")
                        .admissions(
                                FIRST,
                                "P1,70,shortStayAcute,2024-03-10,2024-03-12,false",
                                "P2,80,shortStayAcute,2024-01-01,2024-01-02,false",
                                "P9,80,shortStayAcute,2024-01-01,2024-01-02,false")
                        .table())
                .containsExactly(
                        "beneficiary,P1,000000001,attributed,1,1,,2,1,,",
                        "beneficiary,P2,000000001,attributed,1,1,,1,0,,",
                        "beneficiary,P3,000000001,attributed,1,1,,0,0,,",
                        "beneficiary,P4,000000002,attributed,1,1,,0,0,,",
                        "beneficiary,P9,,notAttributed,,,,1,0,,",
                        "practice,,000000001,,,,3,3,1,33.33,\"crude all-cause rate in percent, not risk-adjusted\"",
                        "practice,,000000002,,,,1,0,0,,\"crude all-cause rate in percent, not risk-adjusted\"");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "P1,old,other,2024-03-01,2024-03-05,false | row 2, age: This is not a whole number. "
                        + "Write the age at admission in whole years.",
                "P1,131,other,2024-03-01,2024-03-05,false | row 2, age: Nobody is so old. "
                        + "Write the age at admission in whole years.",
                "P1,70,clinic,2024-03-01,2024-03-05,false | row 2, hospitalKind: This word is not known here. "
                        + "Use one of shortStayAcute, criticalAccess, longTermCare, rehabilitation, psychiatric, other.",
                "P1,70,other,03/01/2024,,false | row 2, admitted: This is not a date. "
                        + "Write the date as year-month-day, with four, two and two digits.",
                "P1,70,other,,2024-03-05,false | row 2, admitted: The cell is empty. "
                        + "Write the date as year-month-day, with four, two and two digits.",
                "P1,70,other,2024-02-28,2024-02-30,false | row 2, discharged: This is not a date. "
                        + "Write the date as year-month-day, with four, two and two digits.",
                "P1,70,other,2024-03-05,2024-03-04,false | row 2, discharged: The discharge lies before the "
                        + "admission. Correct one of the two dates.",
                "P1,70,other,2024-03-05,2024-03-05,maybe | row 2, planned: This word is not known here. "
                        + "Write true or false.",
            })
    void aFaultSaysWhereAndHowToMendIt(String row, String fault) {
        assertThat(new AttributionFiles().admissions(row).faults()).containsExactly(fault);
    }

    private static void assertReadmissions(int hospitalizations, int readmissions, String... admissions) {
        AttributionResult result = new AttributionFiles()
                .patientsOf("000000001", "P1")
                .admissions(admissions)
                .result();
        assertThat(result.beneficiaries())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.readmissions()).contains(new Readmissions(hospitalizations, readmissions)));
    }
}
