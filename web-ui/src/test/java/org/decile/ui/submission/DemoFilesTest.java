package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decile.core.benchmark.BenchmarkFile;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.benchmark.BenchmarkReading;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.MeasureResultsCsv;
import org.decile.core.submission.MeasureResultsReading;
import org.junit.jupiter.api.Test;

/// The files to upload by hand do what their README says.
class DemoFilesTest {

    private static final Path FOLDER = Path.of("../docs/demo");
    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final MeasureCatalog CATALOG = MeasureCatalogs.of(YEAR);

    @Test
    void the_corrected_files_can_be_used() throws IOException {
        assertThat(read(DemoPractice.NORTHSIDE, "northside-2024-corrected.csv").rows())
                .isEqualTo(5);
        assertThat(read(DemoPractice.NORTHSIDE, "northside-2024-corrected.csv"))
                .isInstanceOf(MeasureResultsReading.Usable.class);
        assertThat(read(DemoPractice.LAKEVIEW, "lakeview-2024-corrected.csv"))
                .isInstanceOf(MeasureResultsReading.Usable.class);
    }

    @Test
    void ten_of_eleven_rows_have_a_fault_each_of_another_kind() throws IOException {
        var reading = (MeasureResultsReading.Faulty) read(DemoPractice.NORTHSIDE, "northside-2024-ten-faults.csv");

        assertThat(reading.rows()).isEqualTo(11);
        assertThat(reading.unusableRows()).isEqualTo(10);
        assertThat(reading.faults())
                .extracting(Fault::problem)
                .doesNotHaveDuplicates()
                .hasSize(10);
    }

    @Test
    void rows_of_the_other_practice_are_refused() throws IOException {
        var reading =
                (MeasureResultsReading.Faulty) read(DemoPractice.NORTHSIDE, "northside-2024-another-practice.csv");

        assertThat(reading.faults()).extracting(Fault::kind).containsOnly(FaultKind.PRACTICE);
    }

    @Test
    void the_benchmark_table_differs_from_the_official_one_in_one_ladder() throws IOException {
        BenchmarkReading reading = BenchmarkFile.read(
                "benchmarks-2024-changed.csv",
                new ByteArrayInputStream(Files.readAllBytes(FOLDER.resolve("benchmarks-2024-changed.csv"))),
                CATALOG);
        BenchmarkTable changed = ((BenchmarkReading.Sound) reading).table();
        BenchmarkTable official = Benchmarks.builtIn(YEAR);

        assertThat(changed.all())
                .filteredOn(benchmark -> !official.all().contains(benchmark))
                .extracting(benchmark -> benchmark.key())
                .containsExactly(new BenchmarkKey(MeasureId.of("145"), CollectionType.MIPS_CQM));
        assertThat(changed.all()).hasSameSizeAs(official.all());
    }

    private static MeasureResultsReading read(DemoPractice practice, String file) throws IOException {
        return new MeasureResultsCsv(practice.tin(), CATALOG).read(Files.readAllBytes(FOLDER.resolve(file)));
    }
}
