package org.decile.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoStepAttributionTest {
    private static final String PCP = ",1111111112,primaryCarePhysician,";
    private static final String SPECIALIST = ",1111111112,specialistPhysician,";

    @Test
    @DisplayName("B12: to the TIN whose primary care clinicians gave more services than those of any other")
    void thePracticeWithMostPrimaryCareServicesIsTheBeneficiarys() throws IOException {
        assertThat(new AttributionFiles()
                        .services(
                                "P1,000000001" + PCP + "2",
                                "P1,000000002,1111111112,nursePractitioner,1",
                                "P1,000000002,1111111112,physicianAssistant,1",
                                "P1,000000002,1111111112,clinicalNurseSpecialist,1")
                        .table())
                .startsWith("beneficiary,P1,000000002,attributed,1,3,,,,,");
    }

    @ParameterizedTest(name = "B12: {0}")
    @CsvSource({
        "primaryCarePhysician, 1",
        "nursePractitioner, 1",
        "physicianAssistant, 1",
        "clinicalNurseSpecialist, 1",
        "specialistPhysician, 2",
    })
    void everyKindOfClinicianCountsInItsStep(String specialty, int step) throws IOException {
        assertThat(new AttributionFiles()
                        .services("P1,000000001,1111111112," + specialty + ",1")
                        .table())
                .startsWith("beneficiary,P1,000000001,attributed," + step + ",1,,,,,");
    }

    @Test
    @DisplayName("B12: specialists decide only where there is no service of the first step")
    void oneServiceOfTheFirstStepOutweighsManyOfTheSecond() throws IOException {
        assertThat(new AttributionFiles()
                        .services("P1,000000001" + PCP + "1", "P1,000000002" + SPECIALIST + "9")
                        .table())
                .startsWith("beneficiary,P1,000000001,attributed,1,1,,,,,");
    }

    @Test
    void noServiceInTheFirstStepIsNone() throws IOException {
        assertThat(new AttributionFiles()
                        .services("P1,000000001" + PCP + "0", "P1,000000002" + SPECIALIST + "1")
                        .table())
                .startsWith("beneficiary,P1,000000002,attributed,2,1,,,,,");
    }

    @Test
    void aTieIsListedAndTheSecondStepDoesNotBreakIt() throws IOException {
        assertThat(new AttributionFiles()
                        .services(
                                "P1,000000002" + PCP + "2",
                                "P1,000000001" + PCP + "2",
                                "P1,000000003" + PCP + "1",
                                "P1,000000001" + SPECIALIST + "9")
                        .table())
                .containsExactly("beneficiary,P1,000000001;000000002,tied,1,2,,,,,");
    }

    @Test
    void aTieBetweenSpecialistsIsListedToo() throws IOException {
        assertThat(new AttributionFiles()
                        .services("P1,000000001" + SPECIALIST + "2", "P1,000000002" + SPECIALIST + "2")
                        .table())
                .containsExactly("beneficiary,P1,000000001;000000002,tied,2,2,,,,,");
    }

    @Test
    void withoutAServiceThatCountsNobodyIsChosen() throws IOException {
        assertThat(new AttributionFiles()
                        .services("P1,000000001,1111111112,other,9", "P2,000000001" + SPECIALIST + "0")
                        .table())
                .containsExactly("beneficiary,P1,,notAttributed,,,,,,,", "beneficiary,P2,,notAttributed,,,,,,,");
    }

    @Test
    void rowsOfTheSamePracticeAddUpAndTheirOrderDoesNotMatter() throws IOException {
        String[] rows = {
            "P1,000000001" + PCP + "2",
            "P1,000000002" + PCP + "3",
            "P1,000000001" + PCP + "2",
            "P0,000000002" + PCP + "1"
        };
        List<String> table = new AttributionFiles().services(rows).table();
        assertThat(table)
                .containsExactly(
                        "beneficiary,P0,000000002,attributed,1,1,,,,,",
                        "beneficiary,P1,000000001,attributed,1,4,,,,,",
                        "practice,,000000001,,,,1,,,,",
                        "practice,,000000002,,,,1,,,,");
        assertThat(new AttributionFiles()
                        .services(List.of(rows).reversed().toArray(String[]::new))
                        .table())
                .isEqualTo(table);
    }

    @Test
    void aNumberThatLostItsZerosIsUnderstood() throws IOException {
        assertThat(new AttributionFiles()
                        .services("P1,1" + PCP + "1", "P1,00-0000001" + PCP + "1")
                        .table())
                .startsWith("beneficiary,P1,000000001,attributed,1,2,,,,,");
    }

    @Test
    void anIdentifierCannotBecomeAFormula() throws IOException {
        assertThat(new AttributionFiles().services("=1+1,000000001" + PCP + "1").table())
                .startsWith("beneficiary,'=1+1,000000001,attributed,1,1,,,,,");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",000000001,1111111112,other,1 | row 2, beneficiary: The cell is empty. "
                        + "Write the beneficiary's identifier.",
                "P1,12345678X,1111111112,other,1 | row 2, tin: This is not a taxpayer identification number. "
                        + "Write the nine digits of the practice.",
                "P1,1234567890,1111111112,other,1 | row 2, tin: This is not a taxpayer identification number. "
                        + "Write the nine digits of the practice.",
                "P1,000000001,12,other,1 | row 2, npi: A national provider identifier (NPI) has ten digits. "
                        + "Write the ten digits of the clinician.",
                "P1,000000001,1111111112,doctor,1 | row 2, specialtyClass: This word is not known here. "
                        + "Use one of primaryCarePhysician, nursePractitioner, physicianAssistant, "
                        + "clinicalNurseSpecialist, specialistPhysician, other.",
                "P1,000000001,1111111112,other,1.5 | row 2, primaryCareServices: This is not a whole number. "
                        + "Write the number of primary care services in digits, such as 3.",
                "P1,000000001,1111111112,other,-1 | row 2, primaryCareServices: This is not a whole number. "
                        + "Write the number of primary care services in digits, such as 3.",
            })
    void aFaultSaysWhereAndHowToMendItAndNamesNobody(String row, String fault) {
        assertThat(new AttributionFiles().services(row).faults()).containsExactly(fault);
    }
}
