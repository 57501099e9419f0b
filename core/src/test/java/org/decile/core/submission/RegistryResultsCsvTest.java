package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.decile.core.fault.Fault;
import org.decile.core.measure.MeasureCatalogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryResultsCsvTest {

    @Test
    void eachPracticeAndYearIsReadByItself() {
        RegistryResultsCsv.Reading reading = read(
                "2024,000000001,,236,registry,,100,80,20,,,,",
                "2024,2,,236,registry,,100,70,30,,,,",
                "2023,000000001,,236,registry,,100,60,40,,,,",
                "2024,000000001,1234567893,130,registry,,100,50,50,,,,");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.parts())
                .extracting(part -> part.tin().digits() + " in " + part.year() + ": " + size(part))
                .containsExactly("000000001 in 2024: 2", "000000002 in 2024: 1", "000000001 in 2023: 1");
    }

    @Test
    void faultsOfOnePracticeLeaveTheOthersAlone() {
        RegistryResultsCsv.Reading reading =
                read("2024,000000001,,236,registry,,100,80,30,,,,", "2024,000000002,,236,registry,,100,70,30,,,,");

        assertThat(reading.parts().getFirst().reading()).isInstanceOf(MeasureResultsReading.Faulty.class);
        assertThat(reading.parts().getLast().reading()).isInstanceOf(MeasureResultsReading.Usable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,000000001,,236,registry,,100,80,20,,,,     | row 2, performanceYear: The performance year is missing. Write a year from 2017 to 2026.
            2016,000000001,,236,registry,,100,80,20,,,, | row 2, performanceYear: There are no measures for the year "2016". Write a year from 2017 to 2026.
            2024,,,236,registry,,100,80,20,,,,          | row 2, taxpayerIdentificationNumber: The taxpayer identification number is missing. Write the nine digits of the practice.
            2024,1234567890,,236,registry,,100,80,20,,,,| row 2, taxpayerIdentificationNumber: This is not a taxpayer identification number. Write the nine digits of the practice.
            """)
    void aRowOfNobodySpoilsTheFile(String row, String message) {
        assertThat(read(row).faults()).extracting(Fault::text).containsExactly(message);
    }

    @Test
    void aTableWithoutRowsIsTold() {
        assertThat(read().faults())
                .extracting(Fault::text)
                .containsExactly("The file has column names, but no results. Add a row for each measure.");
    }

    private static int size(RegistryResultsCsv.PracticeYear part) {
        return part.reading() instanceof MeasureResultsReading.Usable usable
                ? usable.results().size()
                : 0;
    }

    private static RegistryResultsCsv.Reading read(String... rows) {
        String text = ResultsFile.HEADER + "\n" + String.join("\n", rows) + "\n";
        return RegistryResultsCsv.read(text.getBytes(StandardCharsets.UTF_8), MeasureCatalogs::of);
    }
}
