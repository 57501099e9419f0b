package org.decile.core.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CmsBenchmarkJsonFaultsTest {
    private static final String GOOD = """
            {"measureId": "047", "submissionMethod": "registry", "performanceYear": 2024, "benchmarkYear": 2022,
             "deciles": [10, 20, 30, 40, 50, 60, 70, 80, 90]}""";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "047"            | null                | [1].measureId: "" is not a measure id. Write three digits such as 001, or the name of a QCDR measure such as ACRAD15.
            "047"            | "999"               | [1].measureId: Measure 999 is not among the measures of 2024. Check the id and the year of the file.
            "047"            | {"a": 1}            | [1].measureId: "{…}" is not a measure id. Write three digits such as 001, or the name of a QCDR measure such as ACRAD15.
            "registry"       | "fax"               | [1].submissionMethod: "fax" is not a collection type. Use one of electronicHealthRecord, registry, claims, cmsWebInterface, certifiedSurveyVendor, administrativeClaims.
            2024             | 2023                | [1].performanceYear: The row is for "2023", the table for 2024. Choose the year that the file is for, or correct the row.
            2022             | 2021                | [1].benchmarkYear: The benchmark is made from the year "2021". It must be 2022 (historical) or 2024 (same year).
            60, 70           | null, 70            | [1].deciles[5]: "" is not a number. Write plain digits with a decimal point, such as 82.31.
            60, 70           | [6], 70             | [1].deciles[5]: "[…]" is not a number. Write plain digits with a decimal point, such as 82.31.
            60, 70           | 6.00001, 70         | [1].deciles[5]: "6.00001" has too many digits. Round it to four decimal places.
            60, 70           | 1e999999999, 70     | [1].deciles[5]: "1E+999999999" is not a number. Write plain digits with a decimal point, such as 82.31.
            60, 70           | 1e-999999999, 70    | [1].deciles[5]: "1E-999999999" is not a number. Write plain digits with a decimal point, such as 82.31.
            60, 70           | 70, 60              | [1].deciles[6]: 60 follows 70. The bounds ascend or stay equal. Check their order.
            80, 90]          | 80, 190]            | [1].deciles[8]: 190 is not a percentage. The measure's bounds lie between 0 and 100.
            80, 90]          | 80]                 | [1].deciles: The number of bounds is 8. Give 9 (deciles 2 to 10) or 10 (deciles 1 to 10).
            deciles          | decile              | [1].deciles: There are no bounds. Give deciles or percentiles.
            "deciles"        | "isToppedOut": "no", "deciles" | [1].isToppedOut: "no" is neither true nor false. Write true or false, or leave it empty.
            "deciles"        | "isInverse": true, "deciles" | [1].isInverse: In measure 047 a higher rate is better. Write false, and check the order of the bounds.
            """)
    void aFaultIsToldWithItsPath(String good, String bad, String fault) {
        assertThat(GOOD).contains(good);
        String entry = GOOD.replace(good, bad);
        assertThat(faults("[" + GOOD.replace("047", "226") + "," + entry + "]")).containsExactly(fault);
    }

    @Test
    void aMissingPercentileIsToldByItsKey() {
        String entry = GOOD.substring(0, GOOD.indexOf("\"deciles\""))
                + "\"percentiles\": {\"1\": 1, \"10\": 2, \"20\": 3, \"40\": 5, \"50\": 6, \"60\": 7, \"70\": 8, "
                + "\"80\": 9, \"90\": 10, \"99\": 11}}";
        assertThat(faults("[" + entry + "]"))
                .containsExactly(
                        "[0].percentiles.30: \"\" is not a number. Write plain digits with a decimal point, such as 82.31.");
    }

    @Test
    void aRepeatedBenchmarkNamesTheFirst() {
        assertThat(faults("[%s, %s]".formatted(GOOD, GOOD)))
                .containsExactly(
                        "[1].measureId: Measure 047 with registry occurs twice, first in [0]. Keep one of the two.");
    }

    @Test
    void aFaultKnowsTheNumberOfItsEntry() {
        assertThat(CmsBenchmarkJson.read("x", "[1]".getBytes(UTF_8), MeasureCatalogs.of(new PerformanceYear(2024))))
                .isEqualTo(new BenchmarkReading.Faulty(
                        List.of(new BenchmarkFault(1, "[0]", "The entry is not an object.", "Remove it."))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "3", "\"x\""})
    void whatIsNoListIsTold(String text) {
        assertThat(faults(text))
                .containsExactly(
                        "The file is not a list of benchmarks. Use CMS's file of benchmarks, which begins with [.");
    }

    @Test
    void brokenJsonIsToldWithItsPlace() {
        assertThat(faults("[\n{\"measureId\" 3}]"))
                .containsExactly("The file cannot be read as JSON after line 2, character 14. "
                        + "Download it again, or mend it there.");
        assertThat(faults("[1e99999999999]"))
                .singleElement()
                .asString()
                .startsWith("The file cannot be read as JSON after line 1, character 15.");
        assertThat(faults("[] []"))
                .singleElement()
                .asString()
                .startsWith("The file cannot be read as JSON after line 1");
        assertThat(faults("[{\"a\": 1, \"a\": 2}]"))
                .singleElement()
                .asString()
                .startsWith("The file cannot be read as JSON after line 1");
        assertThat(faults("")).singleElement().asString().startsWith("The file");
    }

    @Test
    void hostileFilesAreTurnedAway() {
        String tooMuch = "The file holds longer texts or deeper nesting than a file of benchmarks can have. "
                + "Check that it is the right file.";
        assertThat(faults("[".repeat(100_000))).containsExactly(tooMuch);
        assertThat(faults("[\"" + "x".repeat(501) + "\"]")).containsExactly(tooMuch);
        assertThat(faults("[" + "9".repeat(51) + "]")).containsExactly(tooMuch);
        assertThat(faults("[" + "0,".repeat(1_000_001) + "0]")).containsExactly(tooMuch);
        assertThat(faults("[" + "0,".repeat(5_000) + "0]"))
                .containsExactly("The file has more than 5,000 benchmarks. Send the benchmarks of one year only.");
        assertThat(faults(" ".repeat(5 * 1024 * 1024 + 1)))
                .containsExactly("The file is larger than 5 MB. Send the benchmarks of one year only.");
    }

    private static List<String> faults(String text) {
        PerformanceYear year = new PerformanceYear(2024);
        BenchmarkReading reading = CmsBenchmarkJson.read("upload", text.getBytes(UTF_8), MeasureCatalogs.of(year));
        assertThat(reading).isInstanceOf(BenchmarkReading.Faulty.class);
        return ((BenchmarkReading.Faulty) reading)
                .faults().stream().map(BenchmarkFault::text).toList();
    }
}
