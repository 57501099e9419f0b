package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.exam.TestSheet.patients;

import java.util.List;
import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.submission.Counts;
import org.decile.core.submission.StratumResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A plain patient-level file, row by row.
class PatientRowsTest {

    @Test
    void everyOutcomeIsCounted() {
        TestSheet sheet = patients()
                .row()
                .row("outcome", "Not Met")
                .row("outcome", "NOT_MET")
                .row("outcome", "Exception")
                .row("outcome", "exclusion")
                .row("outcome", "");
        assertThat(sheet.counts()).isEqualTo(new Counts(5, 1, 2, 0, 1));
        assertThat(sheet.warnings())
                .contains("row 7, outcome: The outcome is missing. The case stays in the eligible population and lowers"
                        + " data completeness, until it has an outcome.");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome | maybe | This is no outcome. Write met, notMet, exclusion or exception.",
                "performanceYear | 2023 | The row is of 2023, this page of 2024. Open the year that the row belongs to, or"
                        + " correct the row.",
                "performanceYear | '' | There are no measures for this year. Write a year from 2017 to 2026.",
                "date | 2023-12-31 | The date does not lie in the performance year 2024. Correct the date or the year.",
                "date | 2025-01-01 | The date does not lie in the performance year 2024. Correct the date or the year.",
                "payer | '' | The payer is missing. Write Medicare, Medicare Advantage or Other.",
                "payer | Medicare stuff | It is not clear which part of Medicare is meant. Write Medicare, Medicare"
                        + " Advantage or Other.",
                "nationalProviderIdentifier | 12 | A national provider identifier (NPI) has ten digits. Write that of the"
                        + " clinician.",
                "patientId | '' | The patient's identifier is missing. Write one that stands for the same in every file.",
                "measureId | '' | The measure is missing. Write its number.",
                "collectionType | eCQM | Measure 397 was not collected as electronicHealthRecord (eCQM) in 2024. It has"
                        + " registry (MIPS CQM or QCDR), claims (Medicare Part B claims).",
            })
    void aFaultSaysWhereItIsAndHowToMendIt(String column, String text, String message) {
        assertThat(patients().row(column, text).faultsAfterReading())
                .isEqualTo("row 2, %s: %s".formatted(column, message));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Medicare, MEDICARE",
        "medicare part b, MEDICARE",
        "Medicare FFS, MEDICARE",
        "Medicare Advantage, MEDICARE_ADVANTAGE",
        "MA, MEDICARE_ADVANTAGE",
        "Medicaid, OTHER",
        "Blue Something, OTHER",
    })
    void aWordSaysWhoPays(String word, PayerClass payer) {
        assertThat(patients().row("payer", word).cases().payer(0)).isEqualTo(payer);
    }

    @Test
    void whatIsNoRegistryMeasureIsTakenForItsOnlyType() {
        assertThat(patients().row("measureId", "012").cases().rate(0).collectionType())
                .isEqualTo(CollectionType.ELECTRONIC_CQM);
        assertThat(patients().row("collectionType", "claims").cases().rate(0).collectionType())
                .isEqualTo(CollectionType.CLAIMS);
    }

    @Test
    void aCaseWithoutAClinicianIsThePractices() {
        CaseReading.Part part =
                patients().row("nationalProviderIdentifier", "").row().part();
        assertThat(part.results())
                .extracting(result -> result.npi().isEmpty() + " "
                        + result.measure().results().getFirst().counts().performanceMet())
                .containsExactly("true 2", "false 1");
    }

    @Test
    void theSamePatientDayClinicianAndMeasureTwiceIsAFault() {
        TestSheet sheet = patients()
                .row("patientId", "P1")
                .row("patientId", "P1", "date", "3/15/2024")
                .row("patientId", "P1", "nationalProviderIdentifier", "1000000012")
                .row("patientId", "P1", "outcome", "notMet");
        assertThat(sheet.faultsAfterReading())
                .isEqualTo(
                        "row 5, patientId: Row 2 has the same patient, date, clinician and measure already. Keep one of"
                                + " the two.");
    }

    @Test
    void strataComeFromTheirColumnAndThoseWithoutCasesAreReportedEmpty() {
        TestSheet sheet = patients()
                .row("measureId", "370", "stratum", "Adults", "collectionType", "registry")
                .row("measureId", "370", "stratum", "adults", "outcome", "notMet");
        List<StratumResult> results =
                sheet.part().results().getFirst().measure().results();
        assertThat(results)
                .containsExactly(
                        new StratumResult(Optional.of("adolescents"), Counts.NONE, Optional.empty()),
                        new StratumResult(Optional.of("adults"), new Counts(2, 1, 1, 0, 0), Optional.empty()));
        assertThat(sheet.warnings())
                .isEqualTo(
                        "Measure 370 has no case in adolescents. Check that there were none; the stratum is reported with"
                                + " no cases.");
    }

    @ParameterizedTest(name = "stratum \"{0}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Measure 370 is reported in strata, and the row does not tell which it belongs to. Write one of"
                        + " adolescents, adults in a column stratum, or ask a portal administrator for a code map that"
                        + " tells them apart.",
                "old | Measure 370 has no such stratum. Write one of adolescents, adults.",
            })
    void withoutItsStratumACaseOfAMeasureWithStrataIsAFault(String stratum, String message) {
        assertThat(patients().row("measureId", "370", "stratum", stratum).faultsAfterReading())
                .isEqualTo("row 2, stratum: " + message);
    }

    @Test
    void whatTheFileDoesNotHoldIsNotChecked() {
        assertThat(patients().row().read().notChecked())
                .containsExactly(
                        "Whether each case belongs to its measure by procedure, diagnosis and age: not checked,"
                                + " because a patient-level file does not hold them.");
    }

    @Test
    void itGivesTheSameRatesAsTheExamLevelFileOfTheSameCases() {
        TestSheet exams = TestSheet.exams()
                .row()
                .row("Numerator_Response_value", "G9431")
                .row("Numerator_Response_value", "G9429");
        TestSheet patients = patients().row().row("outcome", "notMet").row("outcome", "exception");
        assertThat(patients.part().results()).isEqualTo(exams.part().results());
    }
}
