package org.decile.core.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkCsvFaultsTest {
    private static final String HEADER = "measureId,benchmarkYear,performanceYear,submissionMethod,isToppedOut,"
            + "isToppedOutByProgram,isInverse,deciles,percentiles\n";
    private static final String GOOD = "047,2022,2024,registry,,,,10;20;30;40;50;60;70;80;90,\n";

    @Test
    void aGoodRowHasNoFaults() {
        assertThat(BenchmarkCsv.read("good", (HEADER + GOOD).getBytes(UTF_8), MeasureCatalogs.of(year())))
                .isInstanceOf(BenchmarkReading.Sound.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            =1+1,2022,2024,registry,,,,1;2;3;4;5;6;7;8;9,     | row 2, measureId: "=1+1" is not a measure id. Write three digits such as 001, or the name of a QCDR measure such as ACRAD15.
            999,2022,2024,registry,,,,1;2;3;4;5;6;7;8;9,      | row 2, measureId: Measure 999 is not among the measures of 2024. Check the id and the year of the file.
            047,2022,2024,fax,,,,1;2;3;4;5;6;7;8;9,           | row 2, submissionMethod: "fax" is not a collection type. Use one of electronicHealthRecord, registry, claims, cmsWebInterface, certifiedSurveyVendor, administrativeClaims.
            047,2022,2024,cmsWebInterface,,,,1;2;3;4;5;6;7;8;9, | row 2, submissionMethod: Measure 047 has no cmsWebInterface in 2024. It has registry, claims.
            047,2022,2023,registry,,,,1;2;3;4;5;6;7;8;9,      | row 2, performanceYear: The row is for "2023", the table for 2024. Choose the year that the file is for, or correct the row.
            047,2021,2024,registry,,,,1;2;3;4;5;6;7;8;9,      | row 2, benchmarkYear: The benchmark is made from the year "2021". It must be 2022 (historical) or 2024 (same year).
            047,,2024,registry,,,,1;2;3;4;5;6;7;8;9,          | row 2, benchmarkYear: The benchmark is made from the year "". It must be 2022 (historical) or 2024 (same year).
            047,2022,2024,registry,maybe,,,1;2;3;4;5;6;7;8;9, | row 2, isToppedOut: "maybe" is neither true nor false. Write true or false, or leave it empty.
            047,2022,2024,registry,,Y,,1;2;3;4;5;6;7;8;9,     | row 2, isToppedOutByProgram: "Y" is neither true nor false. Write true or false, or leave it empty.
            047,2022,2024,registry,,,true,9;8;7;6;5;4;3;2;1,  | row 2, isInverse: In measure 047 a higher rate is better. Write false, and check the order of the bounds. && row 2, deciles: 8 follows 9. The bounds ascend or stay equal. Check their order.
            001,2022,2024,registry,,,false,9;8;7;6;5;4;3;2;1, | row 2, isInverse: In measure 001 a lower rate is better. Write true, and check the order of the bounds.
            047,2022,2024,registry,,,,,                       | row 2, deciles: There are no bounds. Give deciles or percentiles.
            047,2022,2024,registry,,,,1;2;3;4;5;6;7;8;9,1;2;3;4;5;6;7;8;9;10;11 | row 2, percentiles: There are both deciles and percentiles. Give one of them and leave the other empty.
            047,2022,2024,registry,,,,1;2;3;4;5;6;7;8,        | row 2, deciles: The number of bounds is 8. Give 9 (deciles 2 to 10) or 10 (deciles 1 to 10).
            047,2022,2024,registry,,,,1;2;3;4;5;6;7;8;9;10;11, | row 2, deciles: The number of bounds is 11. Give 9 (deciles 2 to 10) or 10 (deciles 1 to 10).
            047,2022,2024,registry,,,,,1;2;3;4;5;6;7;8;9;10   | row 2, percentiles: The number of bounds is 10. Give 11, for 1, 10, 20, 30, 40, 50, 60, 70, 80, 90 and 99 percent.
            047,2022,2024,registry,,,,,1;2;3;4;5;6;7;8;10;9   | row 2, percentiles: The number of bounds is 10. Give 11, for 1, 10, 20, 30, 40, 50, 60, 70, 80, 90 and 99 percent.
            047,2022,2024,registry,,,,1;2;3;x;5;6;7;;9,       | row 2, deciles: "x" is not a number. Write plain digits with a decimal point, such as 82.31. && row 2, deciles: "" is not a number. Write plain digits with a decimal point, such as 82.31.
            047,2022,2024,registry,,,,1;2;3;4;5;6;7;8;1e9,    | row 2, deciles: "1e9" is not a number. Write plain digits with a decimal point, such as 82.31.
            047,2022,2024,registry,,,,1;2;3;4;5;6;7;8;9.12345, | row 2, deciles: "9.12345" has too many digits. Round it to four decimal places.
            047,2022,2024,registry,,,,1;2;3;4;5;6;7;8;100.01, | row 2, deciles: 100.01 is not a percentage. The measure's bounds lie between 0 and 100.
            047,2022,2024,registry,,,,-0.01;2;3;4;5;6;7;8;9,  | row 2, deciles: -0.01 is not a percentage. The measure's bounds lie between 0 and 100.
            047,2022,2024,registry,,,,101;2;3;4;5;6;7;8;9,    | row 2, deciles: 101 is not a percentage. The measure's bounds lie between 0 and 100.
            047,2022,2024,registry,,,,1;2;3;4;6;5;7;8;9,      | row 2, deciles: 5 follows 6. The bounds ascend or stay equal. Check their order.
            001,2022,2024,registry,,,,1;2;3;4;5;6;7;8;9,      | row 2, deciles: 2 follows 1. A lower rate is better in this measure: its deciles descend or stay equal.
            001,2022,2024,registry,,,,,11;10;9;8;7;6;5;4;3;2;1 | row 2, percentiles: 10 follows 11. The bounds ascend or stay equal. Check their order.
            047,2022,2024,registry,,                          | row 2: The row has 6 cells, the header 9. Look for a missing or surplus comma.
            047,2022,2024,registry,,,,1;2;3;4;5;6;7;8;9,,     | row 2: The row has 10 cells, the header 9. Look for a missing or surplus comma.
            """)
    void everyFaultOfARowIsTold(String row, String faults) {
        assertThat(faults(HEADER + row)).containsExactly(faults.split(" && "));
    }

    @Test
    void limitsOfTheBoundsBelong() {
        String row = "047,2022,2024,registry,,,,0;2;3;4;5;6;7;8;100,\n";
        assertThat(BenchmarkCsv.read("edge", (HEADER + row).getBytes(UTF_8), MeasureCatalogs.of(year())))
                .isInstanceOf(BenchmarkReading.Sound.class);
    }

    @Test
    void aRepeatedBenchmarkNamesTheFirst() {
        assertThat(faults(HEADER + GOOD + GOOD.replace("047", "47")))
                .containsExactly(
                        "row 3, measureId: Measure 047 with registry occurs twice, first in row 2. Keep one of the two.");
    }

    @Test
    void faultsOfAllRowsAreToldInOrder() {
        assertThat(faults(HEADER + GOOD.replace("2024", "2023") + GOOD + GOOD.replace("047", "999")))
                .extracting(fault -> fault.substring(0, 14))
                .containsExactly("row 2, perform", "row 3, measure", "row 4, measure");
    }

    @Test
    void missingUnknownAndRepeatedColumnsAreTold() {
        assertThat(faults("measureId,measureId,colour,performanceYear,submissionMethod,isToppedOut\n" + GOOD))
                .containsExactly(
                        "row 1, measureId: The column occurs twice. Keep one of the two.",
                        "row 1, \"colour\": The column is not known. Remove it or correct its name; the names are measureId, "
                                + "benchmarkYear, performanceYear, submissionMethod, isToppedOut, isToppedOutByProgram, "
                                + "isInverse, isHighPriority, metricType, averagePerformanceRate, deciles, percentiles, "
                                + "measureCategory, measureIsInverse.",
                        "row 1, benchmarkYear: The column is missing. Add it to the first row.",
                        "row 1, isToppedOutByProgram: The column is missing. Add it to the first row.",
                        "row 1, deciles: The column is missing, and so is percentiles. Add one of the two with the bounds.");
    }

    @Test
    void aFileWithoutRowsIsTold() {
        assertThat(faults("")).containsExactly("The file is empty. Begin it with the names of the columns.");
        assertThat(faults(HEADER))
                .containsExactly(
                        "There are no benchmarks of quality measures in the file. Check that it is the right file.");
    }

    @Test
    void aFileThatIsNoTextIsTold() {
        assertThat(faults("PK\u0003\u0004".getBytes(ISO_8859_1)))
                .containsExactly(
                        "The file is a workbook, not a table in text form. Save the sheet as CSV UTF-8 and send that.");
        assertThat(faults((HEADER + "ä").getBytes(ISO_8859_1)))
                .containsExactly("The file is not in UTF-8. Save it as CSV UTF-8.");
        assertThat(faults(HEADER + "\"047"))
                .containsExactly("The file cannot be read as CSV. Check that every quotation mark has its partner.");
    }

    @Test
    void aCellMayHave500Characters() {
        String zeros = "0".repeat(478);
        assertThat(faults(HEADER + GOOD.replace("047", zeros + "0".repeat(22))))
                .singleElement()
                .asString()
                .startsWith("row 2, measureId: \"0000000000000000000000000000000000000000…\" is not a measure id.");
        assertThat(faults(HEADER + GOOD.replace("047", zeros + "0".repeat(23))))
                .containsExactly("row 2, measureId: The cell has more than 500 characters. Shorten it.");
    }

    @Test
    void aFileMayHave5000Rows() {
        String row = GOOD.replace("047", "999");
        assertThat(faults(HEADER + row.repeat(5_000))).hasSize(9_999);
        assertThat(faults(HEADER + row.repeat(5_001)))
                .hasSize(10_000)
                .endsWith("The file has more than 5,000 benchmarks. Send the benchmarks of one year only.");
    }

    @Test
    void aFileMayHave5Megabytes() {
        byte[] largest = new byte[5 * 1024 * 1024];
        Arrays.fill(largest, (byte) 'x');
        assertThat(faults(largest)).hasSize(8).first().asString().startsWith("row 1, \"xxxx");
        byte[] larger = Arrays.copyOf(largest, largest.length + 1);
        assertThat(faults(larger))
                .containsExactly("The file is larger than 5 MB. Send the benchmarks of one year only.");
    }

    @Test
    void noFaultIsDroppedHoweverManyThereAre() {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "Q%d,2022,2024,registry,,,,x;x;x;x;x;x;x;x;x,\n".formatted(i))
                .collect(Collectors.joining());
        assertThat(faults(HEADER + rows)).hasSize(50_000);
    }

    @Test
    void aMessageShowsALineAndNoMore() {
        assertThat(faults(HEADER + GOOD.replace("registry", "\"a\nb\u0000" + "c".repeat(100) + "\"")))
                .singleElement()
                .asString()
                .startsWith("row 2, submissionMethod: \"a b " + "c".repeat(36) + "…\" is not a collection type.");
    }

    private static List<String> faults(String text) {
        return faults(text.getBytes(UTF_8));
    }

    private static List<String> faults(byte[] bytes) {
        BenchmarkReading reading = BenchmarkCsv.read("upload", bytes, MeasureCatalogs.of(year()));
        assertThat(reading).isInstanceOf(BenchmarkReading.Faulty.class);
        return ((BenchmarkReading.Faulty) reading)
                .faults().stream().map(BenchmarkFault::text).toList();
    }

    private static PerformanceYear year() {
        return new PerformanceYear(2024);
    }
}
