package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.file.Watch;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.table.CsvRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of any number of practices and years.
class ResultsTableTest {

    @Test
    void eachPracticeAndYearIsReadByItself() {
        ResultsTable.Reading reading = read(
                "2024,000000001,,236,registry,,100,80,20,,,,",
                "2024,0000002,,236,registry,,100,70,30,,,,",
                "2023,000000001,,236,registry,,100,60,40,,,,",
                "2024,000000001,1234567893,130,registry,,100,50,50,,,,");

        assertThat(reading.faults().kept()).isEmpty();
        assertThat(reading.parts())
                .extracting(part -> part.tin().digits() + " in " + part.year() + ": " + size(part))
                .containsExactly("000000001 in 2024: 2", "000000002 in 2024: 1", "000000001 in 2023: 1");
    }

    @Test
    void faultsOfOnePracticeLeaveTheOthersAlone() {
        ResultsTable.Reading reading =
                read("2024,000000001,,236,registry,,100,80,30,,,,", "2024,000000002,,236,registry,,100,70,30,,,,");

        assertThat(reading.parts().getFirst().sound()).isFalse();
        assertThat(reading.parts().getLast().sound()).isTrue();
        assertThat(reading.faults().kept()).extracting(Fault::row).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,000000001,,236,registry,,100,80,20,,,,     | row 2, performanceYear: The performance year is missing. Write a year from 2017 to 2026.
            2016,000000001,,236,registry,,100,80,20,,,, | row 2, performanceYear: There are no measures for the year "2016". Write a year from 2017 to 2026.
            2024,,,236,registry,,100,80,20,,,,          | row 2, taxpayerIdentificationNumber: The taxpayer identification number is missing. Write the nine digits of the practice.
            2024,1234567890,,236,registry,,100,80,20,,,,| row 2, taxpayerIdentificationNumber: This is not a taxpayer identification number. Write the nine digits of the practice.
            """)
    void aRowOfNobodySpoilsTheFile(String row, String message) {
        assertThat(read(row).faults().kept()).extracting(Fault::text).containsExactly(message);
    }

    @Test
    void aTableWithoutRowsIsTold() {
        assertThat(read().faults().kept())
                .extracting(Fault::text)
                .containsExactly("The file has column names, but no results. Add a row for each measure.");
    }

    private static int size(ResultsTable.PracticeYear part) {
        return part.results().size();
    }

    private static ResultsTable.Reading read(String... rows) {
        String text = ResultsFile.HEADER + "\n" + String.join("\n", rows) + "\n";
        ResultsTable table = ResultsTable.ofAnyone(MeasureCatalogs::of, FileLimits.USUAL, new Watch(Progress.NONE));
        try (CsvRows csv = CsvRows.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), table::tell)) {
            return table.read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
