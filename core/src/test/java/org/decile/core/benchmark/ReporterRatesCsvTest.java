package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.decile.core.file.TableFault;
import org.decile.core.file.TableFaults;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReporterRatesCsvTest {
    private final TableFaults faults = new TableFaults();
    private final List<ReporterRate> reporters = new ArrayList<>();

    @Test
    void aSoundRowIsOneReporter() throws IOException {
        read("47,registry,82.31,20,75.5");
        assertThat(faults.kept()).isEmpty();
        assertThat(reporters)
                .containsExactly(new ReporterRate(ReporterList.DIRECT, Rate.of("82.31"), 20, Rate.of("75.5")));
    }

    @Test
    void theLimitsBelong() throws IOException {
        read("47,registry,0,0,0", "47,registry,100,20,100", "47,registry,82.3125,20,99.9999");
        assertThat(faults.kept()).isEmpty();
        assertThat(reporters).extracting(reporter -> reporter.rate().toString()).containsExactly("0", "100", "82.3125");
    }

    @Test
    void aRateInTheMeasuresOwnUnitMayBeAnyNumber() throws IOException {
        read("ACEP50,registry,310.25,20,100");
        assertThat(faults.kept()).isEmpty();
        assertThat(reporters).extracting(ReporterRate::rate).containsExactly(Rate.of("310.25"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "999,registry,1,20,75 | row 2, measureId: Measure \"999\" is not among the measures of 2024. "
                        + "Check the id and the year.",
                "4 7!,registry,1,20,75 | row 2, measureId: Measure \"4 7!\" is not among the measures of 2024. "
                        + "Check the id and the year.",
                "047,fax,1,20,75 | row 2, submissionMethod: This word is not known here. Use one of "
                        + "electronicHealthRecord, registry, claims, cmsWebInterface, certifiedSurveyVendor, "
                        + "administrativeClaims.",
                "047,electronicHealthRecord,1,20,75 | row 2, submissionMethod: Measure 047 has no "
                        + "electronicHealthRecord in 2024. Check the measure and the collection type.",
                "047,registry,,20,75 | row 2, performanceRate: The cell is empty. Write the rate, such as 82.31.",
                "047,registry,1e9,20,75 | row 2, performanceRate: This is not a number. Write the rate, such as 82.31.",
                "047,registry,100.01,20,75 | row 2, performanceRate: 100.01 is not a percentage. "
                        + "Write a number from 0 to 100.",
                "047,registry,1.23456,20,75 | row 2, performanceRate: The number has more than four decimals. "
                        + "Round it to four.",
                "047,registry,1,-1,75 | row 2, caseCount: This is not a whole number. "
                        + "Write the number of cases in digits, such as 120.",
                "047,registry,1,20,101 | row 2, dataCompleteness: 101 is not a percentage. "
                        + "Write a number from 0 to 100.",
                "047,registry,1,20 | row 2: The row has 4 cells, the header 5. "
                        + "Look for a missing or surplus comma; text with a comma in it needs quotation marks.",
            })
    void aFaultSaysWhereAndHowToMendIt(String row, String fault) throws IOException {
        read(row);
        assertThat(faults.kept()).extracting(TableFault::text).containsExactly(fault);
        assertThat(reporters).isEmpty();
    }

    @Test
    void everyFaultyCellIsNamed() throws IOException {
        read("047,registry,a,b,c", "047,registry,1,20,75", "x y z,fax,1,20,75");
        assertThat(faults.kept())
                .extracting(TableFault::place)
                .containsExactly(
                        "row 2, performanceRate",
                        "row 2, caseCount",
                        "row 2, dataCompleteness",
                        "row 4, measureId",
                        "row 4, submissionMethod");
        assertThat(reporters).hasSize(1);
    }

    private void read(String... rows) throws IOException {
        String text = String.join(",", ReporterRatesCsv.COLUMNS) + "\n" + String.join("\n", rows) + "\n";
        new ReporterRatesCsv(MeasureCatalogs.of(ReporterList.YEAR), faults)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), reporters::add);
    }
}
