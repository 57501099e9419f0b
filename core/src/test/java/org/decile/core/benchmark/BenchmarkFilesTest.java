package org.decile.core.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BenchmarkFilesTest {

    static Set<PerformanceYear> years() {
        return MeasureCatalogs.years();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"percentiles-2024, 2024, 2, 1", "deciles-2020, 2020, 3, 0"})
    void bothFormsGiveEqualBenchmarks(String name, int year, int benchmarks, int costRows) throws IOException {
        BenchmarkReading.Sound json = fixture(name + ".json", year);
        BenchmarkReading.Sound csv = fixture(name + ".csv", year);
        assertThat(json.table().all()).hasSize(benchmarks).isEqualTo(csv.table().all());
        assertThat(json.costRows()).isEqualTo(costRows).isEqualTo(csv.costRows());
        assertThat(json.table().source()).isEqualTo(name + ".json");
        assertThat(json.table().checksum())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(csv.table().checksum());
    }

    @Test
    void theDirectionBefore2023IsThatOfTheMeasure() throws IOException {
        BenchmarkTable table = fixture("deciles-2020.json", 2020).table();
        assertThat(table.find(MeasureId.of("047"), CollectionType.MIPS_CQM)
                        .orElseThrow()
                        .ladder())
                .isEqualTo(Ladders.direct("0;12.5;25;37.5;50;62.5;75;87.5;100"));
        assertThat(table.find(MeasureId.of("001"), CollectionType.CLAIMS)
                        .orElseThrow()
                        .ladder())
                .isEqualTo(Ladders.inverse("100;90;80;70;60;50;40;30;20"));
        assertThat(table.find(MeasureId.of("ACEP50"), CollectionType.MIPS_CQM)
                        .orElseThrow()
                        .ladder())
                .isEqualTo(Ladders.inverse("310;300.5;290;280;270;260;250;240;230;-1.25"));
    }

    @Test
    void percentilesOfAnInverseMeasureAreReadFromTheTop() throws IOException {
        BenchmarkTable table = fixture("percentiles-2024.json", 2024).table();
        Benchmark inverse =
                table.find(MeasureId.of("001"), CollectionType.ELECTRONIC_CQM).orElseThrow();
        assertThat(inverse.ladder()).isEqualTo(Ladders.inverse("97;80;70;60;50;40;30;20;10;5"));
        assertThat(inverse.isSameYear()).isTrue();
        Benchmark direct =
                table.find(MeasureId.of("047"), CollectionType.MIPS_CQM).orElseThrow();
        assertThat(direct.ladder()).isEqualTo(Ladders.direct("2.5;11;22;33.25;44;55;66;77;88;99"));
        assertThat(direct.toppedOut()).isTrue();
        assertThat(direct.capped()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("years")
    void aWrittenTableReadsAsItWas(PerformanceYear year) {
        BenchmarkTable official = Benchmarks.builtIn(year);
        String written = BenchmarkCsv.write(official);
        BenchmarkReading again = BenchmarkCsv.read("written", written.getBytes(UTF_8), MeasureCatalogs.of(year));
        assertThat(sound(again).table().all()).isEqualTo(official.all());
        assertThat(BenchmarkCsv.write(sound(again).table())).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("years")
    void noWrittenCellIsAFormula(PerformanceYear year) {
        assertThat(BenchmarkCsv.write(Benchmarks.builtIn(year)).split("[,\n]"))
                .allMatch(cell -> cell.matches("[A-Za-z0-9_]+|(?:-?[0-9]+(?:\\.[0-9]+)?;){8,9}-?[0-9]+(?:\\.[0-9]+)?"));
    }

    @Test
    void theWrittenTableBeginsWithItsColumns() {
        assertThat(BenchmarkCsv.write(Benchmarks.builtIn(new PerformanceYear(2018))))
                .startsWith("measureId,benchmarkYear,performanceYear,submissionMethod,isToppedOut,isToppedOutByProgram,"
                        + "isInverse,deciles\n");
    }

    @ParameterizedTest(name = "begins with {0}")
    @CsvSource({"'\uFEFF'", "''"})
    void aByteOrderMarkAndCarriageReturnsDoNoHarm(String mark) {
        String text = mark + BenchmarkCsv.write(Benchmarks.builtIn(new PerformanceYear(2018)));
        byte[] bytes = text.replace("\n", "\r\n").getBytes(UTF_8);
        assertThat(sound(BenchmarkCsv.read("marked", bytes, catalog(2018)))
                        .table()
                        .all())
                .hasSize(478);
    }

    @Test
    void theFormIsToldByTheFirstCharacter() throws IOException {
        byte[] json = " \n[]".getBytes(UTF_8);
        assertThat(BenchmarkFile.read("x", new ByteArrayInputStream(json), catalog(2024)))
                .isEqualTo(new BenchmarkReading.Faulty(List.of(BenchmarkFault.ofFile(
                        "There are no benchmarks of quality measures in the file.",
                        "Check that it is the right file."))));
        byte[] other = "measure".getBytes(UTF_8);
        assertThat(BenchmarkFile.read("x", new ByteArrayInputStream(other), catalog(2024)))
                .isInstanceOfSatisfying(
                        BenchmarkReading.Faulty.class,
                        faulty -> assertThat(faulty.faults().getFirst().text())
                                .startsWith("row 1, \"measure\": The column is not known."));
    }

    private static BenchmarkReading.Sound fixture(String name, int year) throws IOException {
        try (InputStream stream = Objects.requireNonNull(BenchmarkFilesTest.class.getResourceAsStream(name))) {
            return sound(BenchmarkFile.read(name, stream, catalog(year)));
        }
    }

    private static BenchmarkReading.Sound sound(BenchmarkReading reading) {
        assertThat(reading).isInstanceOf(BenchmarkReading.Sound.class);
        return (BenchmarkReading.Sound) reading;
    }

    private static MeasureCatalog catalog(int year) {
        return MeasureCatalogs.of(new PerformanceYear(year));
    }
}
