package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.submission.ResultsFile.faulty;
import static org.decile.core.submission.ResultsFile.own;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each way in which a row can be wrong, with the words it is told in.
class MeasureResultsCsvFaultsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ownerFaults", "measureFaults", "countFaults", "rateFaults"})
    void aRowThatCannotBeUsedIsTold(String row, FaultKind kind, String message) {
        MeasureResultsReading.Faulty reading = faulty(ResultsFile.rows(row));

        assertThat(reading.faults()).extracting(Fault::text).containsExactly(message);
        assertThat(reading.faults()).extracting(Fault::kind).containsExactly(kind);
        assertThat(reading.unusableRows()).isEqualTo(1);
    }

    static Stream<Arguments> ownerFaults() {
        return Stream.of(
                arguments(
                        "2023,000000001,,145,registry,,100,80,20,,,,",
                        FaultKind.YEAR,
                        "row 2, performanceYear: The row is for \"2023\", this page for 2024. Open the year that the row is"
                                + " for, or correct the row."),
                arguments(
                        ",000000001,,145,registry,,100,80,20,,,,",
                        FaultKind.YEAR,
                        "row 2, performanceYear: The performance year is missing. Write 2024."),
                arguments(
                        "2024,98-7654321,,145,registry,,100,80,20,,,,",
                        FaultKind.PRACTICE,
                        "row 2, taxpayerIdentificationNumber: The row is for the practice •••••4321, this page for •••••0001."
                                + " Open the practice that the row is for, or correct the row."),
                arguments(
                        "2024,000000000,,145,registry,,100,80,20,,,,",
                        FaultKind.PRACTICE,
                        "row 2, taxpayerIdentificationNumber: This is the example's number, not a practice's. Write the"
                                + " taxpayer identification number of this practice."),
                arguments(
                        "2024,12345678X,,145,registry,,100,80,20,,,,",
                        FaultKind.PRACTICE,
                        "row 2, taxpayerIdentificationNumber: This is not a taxpayer identification number. Write the nine"
                                + " digits of this practice."),
                arguments(
                        "2024,,,145,registry,,100,80,20,,,,",
                        FaultKind.PRACTICE,
                        "row 2, taxpayerIdentificationNumber: The taxpayer identification number is missing. Write that of"
                                + " this practice."),
                arguments(
                        "2024,000000001,123456789,145,registry,,100,80,20,,,,",
                        FaultKind.CLINICIAN,
                        "row 2, nationalProviderIdentifier: A national provider identifier (NPI) has ten digits. Correct it,"
                                + " or leave it empty for results of the whole practice."),
                arguments(
                        "2024,000000001,,145,registry,,100,80,20,,,,perhaps",
                        FaultKind.END_TO_END,
                        "row 2, isEndToEndReported: \"perhaps\" is neither true nor false. Write true or false, or leave it"
                                + " empty for false."),
                arguments(
                        "2024,000000001,,145,registry,,100,80,20,,,",
                        FaultKind.CELLS,
                        "row 2: The row has 12 cells, the header 13. Look for a missing or surplus separator; text with a"
                                + " comma in it needs quotation marks."));
    }

    static Stream<Arguments> measureFaults() {
        return Stream.of(
                arguments(
                        "2024,000000001,,146,registry,,100,80,20,,,,",
                        FaultKind.MEASURE,
                        "row 2, measureId: Measure 146 is not among the measures of 2024. It is a measure of 2017 to 2020;"
                                + " check the year."),
                arguments(
                        "2024,000000001,,ACRAD15X,registry,,100,80,20,,,,",
                        FaultKind.MEASURE,
                        "row 2, measureId: Measure ACRAD15X is not among the measures of 2024. The nearest id is ACRAD15,"
                                + " \"Report Turnaround Time: Radiography\"."),
                arguments(
                        "2024,000000001,,NOBODYKNOWS,registry,,100,80,20,,,,",
                        FaultKind.MEASURE,
                        "row 2, measureId: Measure NOBODYKNOWS is not among the measures of 2024. Look it up among the"
                                + " measures of the year."),
                arguments(
                        "2024,000000001,,#145,registry,,100,80,20,,,,",
                        FaultKind.MEASURE,
                        "row 2, measureId: \"#145\" is not a measure id. Write three digits such as 001, or the name of a QCDR"
                                + " measure such as ACRAD15."),
                arguments(
                        "2024,000000001,,,registry,,100,80,20,,,,",
                        FaultKind.MEASURE,
                        "row 2, measureId: The measure id is missing. Write three digits such as 001, or the name of a QCDR"
                                + " measure such as ACRAD15."),
                arguments(
                        "2024,000000001,,145,electronicHealthRecord,,100,80,20,,,,",
                        FaultKind.COLLECTION_TYPE,
                        "row 2, collectionType: Measure 145 was not collected as electronicHealthRecord (eCQM) in 2024. It has"
                                + " registry (MIPS CQM or QCDR), claims (Medicare Part B claims)."),
                arguments(
                        "2024,000000001,,145,fax,,100,80,20,,,,",
                        FaultKind.COLLECTION_TYPE,
                        "row 2, collectionType: \"fax\" is not a collection type. Write one of electronicHealthRecord (eCQM),"
                                + " registry (MIPS CQM or QCDR), claims (Medicare Part B claims), cmsWebInterface (CMS Web"
                                + " Interface), certifiedSurveyVendor (CAHPS survey), administrativeClaims (Administrative"
                                + " claims)."),
                arguments(
                        "2024,000000001,,145,registry,overall,100,80,20,,,,",
                        FaultKind.STRATUM,
                        "row 2, stratum: Measure 145 has no strata. Leave the cell empty."),
                arguments(
                        "2024,000000001,,226,registry,smokers,100,80,20,,,,",
                        FaultKind.STRATUM,
                        "row 2, stratum: Measure 226 has no stratum \"smokers\". Write one of reporting, performance,"
                                + " combinedPopulations."),
                arguments(
                        "2024,000000001,,226,registry,,100,80,20,,,,",
                        FaultKind.STRATUM,
                        "row 2, stratum: Measure 226 is reported in strata. Write one of reporting, performance,"
                                + " combinedPopulations."),
                arguments(
                        "2024,000000001,,226,registry,performance,100,80,20,,,,",
                        FaultKind.STRATUM,
                        "row 2, stratum: Measure 226 is reported without the strata reporting, combinedPopulations. Add a row"
                                + " for each of its strata: reporting, performance, combinedPopulations."),
                arguments(
                        "2024,000000001,,392,registry,female65+,100,80,20,,,,",
                        FaultKind.STRATUM,
                        "row 2, stratum: Measure 392 is reported without the stratum overall. Add a row for each of its strata:"
                                + " female18-64, male18-64, female65+, male65+, overall."));
    }

    static Stream<Arguments> countFaults() {
        String whole = "This is not a whole number. Write the number of cases in digits, such as 120.";
        return Stream.of(
                arguments(
                        "2024,000000001,,145,registry,,12.5,8,2,,,,",
                        FaultKind.COUNT,
                        "row 2, eligiblePopulation: " + whole),
                arguments(
                        "2024,000000001,,145,registry,,100,eighty,2,,,,",
                        FaultKind.COUNT,
                        "row 2, performanceMet: " + whole),
                arguments(
                        "2024,000000001,,145,registry,,100,1e999999999,2,,,,",
                        FaultKind.COUNT,
                        "row 2, performanceMet: " + whole),
                arguments(
                        "2024,000000001,,145,registry,,100,80,-20,,,,",
                        FaultKind.COUNT,
                        "row 2, performanceNotMet: A number of cases is never negative. Write the number of cases in digits,"
                                + " such as 120."),
                arguments(
                        "2024,000000001,,145,registry,,100000001,80,20,,,,",
                        FaultKind.COUNT,
                        "row 2, eligiblePopulation: More than 100,000,000 cases cannot be right. Check the number."),
                arguments(
                        "2024,000000001,,145,registry,,99999999999999999999,80,20,,,,",
                        FaultKind.COUNT,
                        "row 2, eligiblePopulation: More than 100,000,000 cases cannot be right. Check the number."),
                arguments(
                        "2024,000000001,,145,registry,,100,80,20,,1,,",
                        FaultKind.COUNT,
                        "row 2, eligiblePopulation: The row reports on 101 cases, but only 100 are eligible. Cases met, not"
                                + " met, excluded and excepted must not be more than the eligible ones."),
                arguments(
                        "2024,000000001,,145,registry,,,80,20,,,,",
                        FaultKind.COUNT,
                        "row 2, eligiblePopulation: The number of cases is missing. Write it, or 0 if there were none."),
                arguments(
                        "2024,000000001,,145,registry,,100,80,,,,,",
                        FaultKind.COUNT,
                        "row 2, performanceNotMet: The number of cases is missing. Write it, or 0 if there were none."),
                arguments(
                        "2024,000000001,,145,registry,,100,80,15,5,,,",
                        FaultKind.COUNT,
                        "row 2, eligiblePopulationExclusion: CMS takes MIPS CQMs without exclusions. Take these cases out of"
                                + " eligiblePopulation and leave this cell empty."));
    }

    static Stream<Arguments> rateFaults() {
        return Stream.of(
                arguments(
                        "2024,000000001,,479,administrativeClaims,,230,,,,,,",
                        FaultKind.RATE,
                        "row 2, performanceRate: The rate of measure 479 is missing; it is submitted, not computed from counts."
                                + " Write the performance rate."),
                arguments(
                        "2024,000000001,,145,registry,,100,80,20,,,101,",
                        FaultKind.RATE,
                        "row 2, performanceRate: The rate of measure 145 is a percentage. Write a number from 0 to 100."),
                arguments(
                        "2024,000000001,,145,registry,,100,80,20,,,-1,",
                        FaultKind.RATE,
                        "row 2, performanceRate: The rate of measure 145 is a percentage. Write a number from 0 to 100."),
                arguments(
                        "2024,000000001,,479,administrativeClaims,,230,,,,,0.15071,",
                        FaultKind.RATE,
                        "row 2, performanceRate: A rate has at most four decimals. Round it to four decimals."),
                arguments(
                        "2024,000000001,,479,administrativeClaims,,230,,,,,\"0,15\",",
                        FaultKind.RATE,
                        "row 2, performanceRate: \"0,15\" is not a number. Write it with a point, such as 82.31."));
    }

    @Test
    void allFaultsOfAllRowsAreListedInTheOrderOfTheFile() {
        MeasureResultsReading.Faulty reading = faulty(ResultsFile.rows(
                "2023,000000002,,146,fax,,x,y,z,,,,maybe",
                "2024,000000001,,145,registry,,100,80,20,,,,",
                "2024,000000001,1,145,claims,,100,80,,,,,"));

        assertThat(reading.rows()).isEqualTo(3);
        assertThat(reading.unusableRows()).isEqualTo(2);
        assertThat(reading.faults())
                .extracting(Fault::place)
                .containsExactly(
                        "row 2, performanceYear",
                        "row 2, taxpayerIdentificationNumber",
                        "row 2, measureId",
                        "row 2, collectionType",
                        "row 2, isEndToEndReported",
                        "row 2, eligiblePopulation",
                        "row 2, performanceMet",
                        "row 2, performanceNotMet",
                        "row 4, nationalProviderIdentifier",
                        "row 4, performanceNotMet");
    }

    @Test
    void aRowThatOccursTwiceNamesTheEarlierOne() {
        assertThat(faulty(own("1234567893,145,registry,,100,80,20,,,,", "1234567893,145,MIPS CQM,,90,70,20,,,,"))
                        .faults())
                .extracting(Fault::text)
                .containsExactly(
                        "row 3, measureId: The same measure, collection type and clinician stand in row 2 already."
                                + " Keep one of the two.");
    }

    @Test
    void aStratumThatOccursTwiceNamesTheEarlierOne() {
        assertThat(faulty(own(
                                ",409,registry,reporting,100,80,20,,,,",
                                ",409,registry,performance,100,80,20,,,,",
                                ",409,registry,Reporting,90,70,20,,,,"))
                        .faults())
                .extracting(Fault::text)
                .containsExactly(
                        "row 4, measureId: The same measure, collection type, clinician and stratum stand in row 2"
                                + " already. Keep one of the two.");
    }

    @Test
    void strataThatWereReportedInDifferentWaysAreTold() {
        assertThat(faulty(own(",409,registry,reporting,100,80,20,,,,yes", ",409,registry,performance,100,80,20,,,,no"))
                        .faults())
                .extracting(Fault::text)
                .containsExactly(
                        "row 3, isEndToEndReported: Row 2 of the same measure says otherwise. All strata of a measure"
                                + " are reported in the same way; correct one of the two.");
    }

    @Test
    void aFaultInOneStratumDoesNotMakeItMissing() {
        assertThat(faulty(own(",409,registry,reporting,x,80,20,,,,", ",409,registry,performance,100,80,20,,,,"))
                        .faults())
                .extracting(Fault::place)
                .containsExactly("row 2, eligiblePopulation");
    }

    @Test
    void theValueThatIsWrongStandsBesideTheFault() {
        List<Fault> faults = faulty(own(",145,registry,,100,eighty,20,,,,")).faults();

        assertThat(faults.getFirst().value()).contains("eighty");
    }

    @Test
    void moreThanTenThousandFaultsAreCountedButNotListed() {
        String[] rows = new String[10_001];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "1,145,registry,,100,80,20,,,,";
        }

        MeasureResultsReading.Faulty reading = faulty(own(rows));

        assertThat(reading.faults()).hasSize(10_000);
        assertThat(reading.furtherFaults()).isEqualTo(1);
        assertThat(reading.unusableRows()).isEqualTo(10_001);
    }
}
