package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.submission.QppFile.SINGLE;
import static org.decile.core.submission.QppFile.faulty;
import static org.decile.core.submission.QppFile.measurement;
import static org.decile.core.submission.QppFile.measurements;
import static org.decile.core.submission.QppFile.read;
import static org.decile.core.submission.QppFile.sets;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each way in which a submission can be wrong, with the words it is told in.
class QppSubmissionsFaultsTest {
    private static final String FIRST = "path measurementSets[0].measurements[0]";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "group"              | "team"           | path entityType: "team" is not a way of taking part. Write one of individual, group, virtualGroup, subgroup, apm.
            "entityType": "group", |                | path entityType: It is missing as what the results are reported. Write one of individual, group, virtualGroup, subgroup, apm.
            "group"              | 7                | path entityType: "7" is not a way of taking part. Write one of individual, group, virtualGroup, subgroup, apm.
            "group"              | true             | path entityType: This is not a text. Write one of individual, group, virtualGroup, subgroup, apm.
            "000000001"          | "00000001"       | path taxpayerIdentificationNumber: This is not a taxpayer identification number. Write the nine digits of the practice, in quotation marks.
            "000000001"          | null             | path taxpayerIdentificationNumber: The taxpayer identification number is missing. Write the nine digits of the practice, in quotation marks.
            "group",             | "group", "nationalProviderIdentifier": "1234567893", | path nationalProviderIdentifier: Only an individual's submission names a clinician. Take the field out, or write "individual" as entityType.
            "group",             | "individual",    | path nationalProviderIdentifier: The clinician's national provider identifier is missing. Write the ten digits of the clinician's NPI, in quotation marks.
            "group",             | "individual", "nationalProviderIdentifier": "123", | path nationalProviderIdentifier: A national provider identifier (NPI) has ten digits. Write the ten digits of the clinician's NPI, in quotation marks.
            "group"              | "apm"            | path entityId: The identifier of the virtual group, subgroup or APM Entity is missing. Write the identifier that CMS gave it.
            : 2024,              | : 2016,          | path performanceYear: There are no measures for the year "2016". Write one of 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026.
            : 2024,              | : null,          | path performanceYear: The performance year is missing. Write one of 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026.
            "2024-12-31"         | "2023-12-31"     | path measurementSets[0].performanceEnd: 2023-12-31 does not lie in 2024. Write a day of 2024, such as 2024-01-01.;path measurementSets[0].performanceEnd: The performance period ends before it starts. Correct one of the two dates.
            "2024-12-31"         | "12/31/2024"     | path measurementSets[0].performanceEnd: "12/31/2024" is not a date. Write a day of 2024, such as 2024-01-01.
            "quality"            | "qualty"         | path measurementSets[0].category: "qualty" is not a category. Write quality, ia or pi.
            "quality"            | null             | path measurementSets[0].category: The category is missing. Write quality, ia or pi.
            "registry"           | "qcdr"           | path measurementSets[0].submissionMethod: "qcdr" is not a submission method. Write one of electronicHealthRecord, registry, claims, cmsWebInterface, certifiedSurveyVendor, administrativeClaims.
            "category"           | "programName": "medicaid", "category" | path measurementSets[0].programName: "medicaid" is not a program. Write mips, app1, appPlus, or the number of an MVP such as G0057; without it mips is meant.
            """)
    void aSubmissionsOwnerYearAndSetsAreChecked(String was, String is, String messages) {
        String json = measurements(SINGLE);
        assertThat(json).contains(was);

        assertThat(texts(json.replace(was, is == null ? "" : is))).containsExactly(messages.split(";(?=path )", -1));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "236"                     | "2360"   | .measureId: Measure 2360 is not among the measures of 2024. The nearest id is 236, "Controlling High Blood Pressure".
            "236"                     | "a-b"    | .measureId: "a-b" is not a measure id. Write three digits such as 001, or the name of a QCDR measure such as ACRAD15.
            "236"                     | ""       | .measureId: The measure id is missing. Write three digits such as 001, or the name of a QCDR measure such as ACRAD15.
            "236"                     | "009"    | : Measure 009 was not collected as registry (MIPS CQM or QCDR) in 2024. It has electronicHealthRecord (eCQM).
            true                      | "yes"    | .value.isEndToEndReported: "yes" is neither true nor false. Write true or false, without quotation marks.
            true                      | null     | .value.isEndToEndReported: It is not said whether the measure was reported electronically from end to end. Write true or false, without quotation marks.
            "performanceMet": 80,     |          | .value.performanceMet: The number of cases is missing. Write it, or 0 if there were none.
            "performanceMet": 80      | "performanceMet": "80" | .value.performanceMet: "80" is not a number. Write it in digits and without quotation marks.
            "performanceMet": 80      | "performanceMet": -1   | .value.performanceMet: A number of cases is never negative. Write the number of cases in digits, such as 120.
            "performanceMet": 80      | "performanceMet": 80.5 | .value.performanceMet: This is not a whole number. Write the number of cases in digits, such as 120.
            "performanceMet": 80      | "performanceMet": 81   | .value.eligiblePopulation: 111 cases are reported on, but only 110 are eligible. Cases met, not met, excluded and excepted must not be more than the eligible ones.
            "performanceMet": 80      | "performanceMet": 1e99 | .value.performanceMet: The number is out of all proportion. Write it in plain digits, such as 82.31.
            "performanceMet": 80      | "performanceMet": 1e999999999 | .value.performanceMet: The number is out of all proportion. Write it in plain digits, such as 82.31.
            "performanceMet": 80      | "performanceMet": 100e2147483647 | .value.performanceMet: The number is out of all proportion. Write it in plain digits, such as 82.31.
            "performanceMet": 80      | "performanceMet": -1e-2147483647 | .value.performanceMet: The number is out of all proportion. Write it in plain digits, such as 82.31.
            "eligiblePopulation": 110 | "eligiblePopulation": 100000001 | .value.eligiblePopulation: More than 100,000,000 cases cannot be right. Check the number.
            Exclusion": null          | Exclusion": 1 | .value.eligiblePopulationExclusion: CMS takes MIPS CQMs without exclusions. Take these cases out of eligiblePopulation and write 0 here.;.value.eligiblePopulation: 111 cases are reported on, but only 110 are eligible. Cases met, not met, excluded and excepted must not be more than the eligible ones.
            performanceNotMet         | performanceNotmet | .value.performanceNotmet: The field is not known. Take it out or correct its spelling.
            """)
    void aMeasurementIsChecked(String was, String is, String messages) {
        assertThat(SINGLE).contains(was);
        String measurement = SINGLE.replace(was, is == null ? "" : is);

        assertThat(texts(measurements(measurement)))
                .containsExactlyInAnyOrder(Stream.of(messages.split(";(?=[m.])", -1))
                        .map(text -> FIRST + text)
                        .toArray(String[]::new));
    }

    static Stream<Arguments> values() {
        String counts = "\"performanceMet\": 80, \"performanceNotMet\": 20, \"eligiblePopulation\": 100";
        return Stream.of(
                arguments(
                        "236",
                        "true",
                        ": This is not an object. Write the counts of the measure in braces, such as {\"performanceMet\": 90, ...}."),
                arguments(
                        "ACRAD37",
                        "{%s}".formatted(counts),
                        ".performanceRate: The rate of measure ACRAD37 is missing; it is submitted, not computed from counts. Write the performance rate, a number from 0 to 100."),
                arguments(
                        "ACRAD37",
                        "{\"performanceRate\": 100.01, %s}".formatted(counts),
                        ".performanceRate: The rate of measure ACRAD37 is a percentage. Write a number from 0 to 100."),
                arguments(
                        "ACRAD37",
                        "{\"performanceRate\": \"80\", %s}".formatted(counts),
                        ".performanceRate: \"80\" is not a number. Write it in digits and without quotation marks."),
                arguments(
                        "052",
                        "{\"strata\": [{\"stratum\": \"spirometry\", %s}]}".formatted(counts),
                        ".strata: Measure 052 is reported without bronchodilator. Add all of its strata: spirometry, bronchodilator."),
                arguments(
                        "052",
                        "{\"strata\": [{\"stratum\": \"spirometry\", %s}, {\"stratum\": \"bronchodilator\", %s}, {\"stratum\": \"spirometry\", %s}]}"
                                .formatted(counts, counts, counts),
                        ".strata[2]: The stratum spirometry stands twice. Keep one of the two."),
                arguments(
                        "052",
                        "{\"strata\": {}}",
                        ".strata: Measure 052 is reported in strata. Write a list with one object for each of its strata: spirometry, bronchodilator."),
                arguments(
                        "ACRAD15",
                        "{\"denominator\": 10, \"observationInstances\": 10}",
                        ".numerator: The numerator of measure ACRAD15 is missing. Write the figure that the measure asks for, such as an average."),
                arguments(
                        "ACRAD15",
                        "{\"numerator\": 1, \"denominator\": 10, \"observationInstances\": 9.4, \"numeratorExclusion\": 0.6}",
                        ".numeratorExclusion: This is not a whole number. Write the number of cases in digits, such as 120."),
                arguments(
                        "ACRAD15",
                        "{\"numerator\": 1, \"denominator\": 1010.25, \"observationInstances\": 1010.5}",
                        ".denominator: 1,010.5 cases are reported on, but only 1,010.25 are eligible. Cases met, not met, excluded and excepted must not be more than the eligible ones."),
                arguments(
                        "ACRAD15",
                        "{\"numerator\": 1, \"denominator\": 10, \"observationInstances\": -0.5}",
                        ".observationInstances: A number of cases is never negative. Write the number of cases in digits, such as 120."),
                arguments(
                        "ACRAD15",
                        "{\"numerator\": 1, \"denominator\": 10, \"observationInstances\": 11}",
                        ".denominator: 11 cases are reported on, but only 10 are eligible. Cases met, not met, excluded and excepted must not be more than the eligible ones."));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("values")
    void aValueIsCheckedByTheMeasuresMetricType(String measure, String value, String message) {
        String whole = value.startsWith("{") ? value.replaceFirst("\\{", "{\"isEndToEndReported\": false, ") : value;

        assertThat(texts(measurements(measurement(measure, whole)))).containsExactly(FIRST + ".value" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pi", "ia", "quality"})
    void aSubmissionWithoutQualityMeasuresIsAFault(String category) {
        String set = QppFile.SET.replace("quality", category).formatted("");

        assertThat(texts(sets(set)))
                .containsExactly(
                        "path measurementSets: There are no quality measures in the submission. Add measurements of the"
                                + " category \"quality\"; only they are scored from a file.");
    }

    @Test
    void anUnknownStratumAndAMissingOneAreBothTold() {
        String value = "{\"isEndToEndReported\": false, \"strata\": [{\"stratum\": \"lungs\", \"performanceMet\": 1,"
                + " \"eligiblePopulation\": 1}]}";

        assertThat(texts(measurements(measurement("052", value))))
                .containsExactly(
                        FIRST
                                + ".value.strata[0].stratum: Measure 052 has no stratum \"lungs\". Write one of spirometry,"
                                + " bronchodilator.",
                        FIRST
                                + ".value.strata: Measure 052 is reported without spirometry, bronchodilator. Add all of its"
                                + " strata: spirometry, bronchodilator.");
    }

    @Test
    void theSurveyIsNotSubmitted() {
        String json = measurements(measurement("CAHPS_1", "{\"isEndToEndReported\": false}"))
                .replace("registry", "certifiedSurveyVendor");

        assertThat(texts(json))
                .containsExactly(
                        FIRST + ".value: Measure CAHPS_1 is not submitted: CMS makes it from data of its own. Take"
                                + " it out; its figures can stand in a file of measure results.");
    }

    @Test
    void aMeasureStandsOnceForEachWayOfReporting() {
        assertThat(texts(measurements(SINGLE, SINGLE)))
                .containsExactly(
                        "path measurementSets[0].measurements[1]: Measure 236 stands in measurementSets[0].measurements[0]"
                                + " already. Keep one of the two.");
    }

    @Test
    void aSetStandsOnceForEachCategoryMethodAndProgram() {
        String other = measurement("130", SINGLE.substring(SINGLE.indexOf("{\"isEnd"), SINGLE.length() - 1));

        assertThat(texts(sets(QppFile.SET.formatted(SINGLE), QppFile.SET.formatted(other))))
                .containsExactly(
                        "path measurementSets[1]: An earlier set has the same category, submission method and program."
                                + " Put the measurements of both into one set.");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String json = measurements(SINGLE.replace("80", "-1"), SINGLE.replace("\"236\"", "\"1300\""))
                .replace("\"000000001\"", "\"1\"");

        assertThat(texts(json)).hasSize(3);
    }

    @Test
    void aTaxpayerIdentificationNumberIsNeverRepeated() {
        assertThat(texts(measurements(SINGLE.replace("\"236\"", "\"987654321\"")))
                        .toString())
                .contains("•••••4321")
                .doesNotContain("987654321");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                   | This cannot be read as JSON after line 1, character 2. Write the file again, or mend it there.
            {"a": 12e99999999999} | This cannot be read as JSON after line 1, character 21. Write the file again, or mend it there.
            {"entityType": x}   | This cannot be read as JSON after line 1, character 16. Write the file again, or mend it there.
            []                  | This is not an object. Write one submission, an object in braces.
            ``                  | This is not an object. Write one submission, an object in braces.
            {"a": 1, "a": 2}    | A field stands twice in one object, or something follows the submission. Keep one of the two; further submissions go on lines of their own.
            {} {}               | A field stands twice in one object, or something follows the submission. Keep one of the two; further submissions go on lines of their own.
            """)
    void whatIsNoSubmissionIsTold(String json, String message) {
        assertThat(texts(json)).containsExactly(message);
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(texts("[".repeat(100)))
                .containsExactly(
                        "The text holds longer texts or deeper nesting than a submission can have. Check that it is the"
                                + " right file.");
    }

    @Test
    void aLargeTextIsRefused() {
        QppReading reading = new QppSubmissions(year -> ResultsFile.CATALOG, OtherPrograms.REFUSED, FileLimits.USUAL)
                .read(new byte[FileLimits.USUAL.submissionBytes() + 1]);

        assertThat(faulty(reading).faults())
                .extracting(Fault::text)
                .containsExactly("The submission is larger than 20 MB. Send one participant's at a time.");
    }

    private static List<String> texts(String json) {
        return faulty(read(json)).faults().stream().map(Fault::text).toList();
    }
}
