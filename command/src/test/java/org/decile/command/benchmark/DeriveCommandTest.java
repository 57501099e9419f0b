package org.decile.command.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.decile.command.table.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invented reporters.
class DeriveCommandTest {
    private static final String HEADER = "measureId,submissionMethod,performanceRate,caseCount,dataCompleteness\n";
    private static final String TABLE = "measureId,benchmarkYear,performanceYear,submissionMethod,isToppedOut,"
            + "isToppedOutByProgram,isInverse,isHighPriority,metricType,averagePerformanceRate,deciles,percentiles,"
            + "measureCategory,measureIsInverse\n";

    @TempDir
    Path folder;

    private Path rates = Path.of("");

    @BeforeEach
    void aHundredReporters() throws IOException {
        rates = file(IntStream.rangeClosed(1, 100)
                .mapToObj("047,registry,%d,20,100\n"::formatted)
                .collect(Collectors.joining()));
    }

    @Test
    void theTableHasCmssFormOfTheYear() {
        assertThat(Run.of(new DeriveCommand(), "--year", 2024, rates))
                .isEqualTo(new Run(
                        0,
                        TABLE + "047,2024,2024,registry,,,false,true,singlePerformanceRate,50.5,,"
                                + "1.5;10.5;20.5;30.5;40.5;50.5;60.5;70.5;80.5;90.5;99.5,quality,false\n",
                        ""));
        assertThat(Run.of(new DeriveCommand(), "--year", 2019, rates).out())
                .isEqualTo(TABLE + "047,2019,2019,registry,,,false,true,singlePerformanceRate,50.5,"
                        + "10.5;20.5;30.5;40.5;50.5;60.5;70.5;80.5;90.5,,quality,false\n");
    }

    @Test
    void theMethodIsAChoice() {
        assertThat(Run.of(new DeriveCommand(), "--year", 2024, "--percentiles", "interpolation", rates)
                        .out())
                .contains(",1.99;10.9;20.8;30.7;40.6;50.5;60.4;70.3;80.2;90.1;99.01,");
    }

    @Test
    void whichRatesCountIsAChoice() throws IOException {
        Path inverse = file(IntStream.rangeClosed(0, 19)
                .mapToObj("001,registry,%d,20,100\n"::formatted)
                .collect(Collectors.joining()));
        assertThat(Run.of(new DeriveCommand(), "--year", 2024, inverse))
                .isEqualTo(new Run(
                        0,
                        TABLE,
                        "001, registry: no benchmark. 19 of 20 reporters count (the others: 1 with a rate that does "
                                + "not count); 20 are needed.\n"));
        Run other = Run.of(new DeriveCommand(), "--year", 2024, "--counted-rates", "below-hundred-if-inverse", inverse);
        assertThat(other.out()).contains("001,2024,2024,registry,");
        assertThat(other.err()).isEmpty();
    }

    @Test
    void theUncertaintyOfEveryBoundIsWrittenBesideTheTable() throws IOException {
        Path table = folder.resolve("intervals.csv");
        Run run = Run.of(
                new DeriveCommand(),
                "--year",
                2024,
                "--uncertainty",
                table,
                "--draws",
                200,
                "--confidence",
                90,
                "--seed",
                7,
                rates);
        assertThat(run).isEqualTo(Run.of(new DeriveCommand(), "--year", 2024, rates));
        assertThat(Files.readAllLines(table))
                .hasSize(12)
                .last()
                .asString()
                .matches("047,registry,100,100,99,99.5," + "[0-9.]+,[0-9.]+,90,200,7");
    }

    @Test
    void oneFaultyRowAndNothingIsDerived() throws IOException {
        Path faulty = file("047,registry,50,20,100\n047,registry,x,20,100\n");
        assertThat(Run.of(new DeriveCommand(), "--year", 2024, faulty))
                .isEqualTo(new Run(
                        3,
                        "",
                        "rates.csv, row 3, performanceRate: This is not a number. Write the rate, such as 82.31.\n"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--year | 24 | --year must be a performance year such as 2024.",
                "--year | 2099 | There are no rules for 2099. Known years are 2017 to 2026.",
                "--percentiles | median | --percentiles does not know this word; the help lists its words.",
                "--counted-rates | all | --counted-rates does not know this word; the help lists its words.",
                "--draws | 5 | With --uncertainty the draws must be from 100 to 100,000, but are 5.",
                "--confidence | 100 | With --uncertainty the confidence must be from 50 to 99 percent, but is 100.",
            })
    void anOptionThatCannotBeIsAUsageError(String option, String value, String message) {
        Run run = option.equals("--year")
                ? Run.of(new DeriveCommand(), option, value, rates)
                : Run.of(
                        new DeriveCommand(),
                        "--year",
                        2024,
                        "--uncertainty",
                        folder.resolve("u"),
                        option,
                        value,
                        rates);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.firstError()).isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"--draws, 500", "--confidence, 90", "--seed, 3"})
    void optionsOfTheUncertaintyNeedIt(String option, String value) {
        Run run = Run.of(new DeriveCommand(), "--year", 2024, option, value, rates);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.firstError())
                .isEqualTo("--draws, --confidence and --seed need --uncertainty, which names the file to write.");
    }

    @Test
    void aFileThatIsNotThereIsAUsageError() {
        Run run = Run.of(new DeriveCommand(), "--year", 2024, folder.resolve("123456789.csv"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.firstError())
                .isEqualTo("There is no file •••••6789.csv that can be read. Check its name and folder.");
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("rates.csv"), HEADER + rows);
    }
}
