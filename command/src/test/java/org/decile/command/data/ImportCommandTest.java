package org.decile.command.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.decile.command.table.Run;
import org.decile.core.file.Checksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A checkout with invented measures: 2024 complete, 2027 with measures only.
class ImportCommandTest {
    private static final String EARLIER = """
            [{"category": "quality", "measureId": "901", "measureType": "process", "isHighPriority": true,
              "nationalQualityStrategyDomain": "Patient Safety"}]
            """;
    private static final String LATER = """
            [{"category": "quality", "measureId": "901", "measureType": "process", "isHighPriority": true}]
            """;

    @TempDir
    Path checkout;

    @TempDir
    Path target;

    @Test
    void withoutATargetTheTablesAreComparedAndNothingIsWritten() throws IOException {
        checkout();
        Run run = Run.of(new DataCommand(), "import", checkout);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("year,file,rows,sha256,builtIn");
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).matches("2024,measures.csv,1,[0-9a-f]{64},413 rows differ");
        assertThat(lines.get(2)).startsWith("2024,strata.csv,0,");
        assertThat(lines.get(3)).startsWith("2024,benchmarks.csv,0,");
        assertThat(lines.get(4)).startsWith("2024,clinical-clusters.csv,0,");
    }

    @Test
    void aYearIsWrittenWithItsManifestAndOtherYearsStay() throws IOException {
        checkout();
        Files.writeString(target.resolve("manifest.csv"), "year,file,rows,sha256\n2026,measures.csv,1,aa\n");
        Run run = Run.of(new DataCommand(), "import", checkout, "--year", 2027, "--to", target);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("2027: CMS has not published benchmarks; benchmarks.csv has no rows.\n");
        assertThat(run.out().lines().skip(1)).hasSize(4).allMatch(line -> line.endsWith(",new"));
        Path measures = target.resolve("2027/measures.csv");
        assertThat(Files.readString(measures)).contains("2027,901,,,,,,process,true,patientSafety,earlierDomain,");
        assertThat(target.resolve("2024")).doesNotExist();
        assertThat(Files.readAllLines(target.resolve("manifest.csv")))
                .hasSize(6)
                .startsWith(
                        "year,file,rows,sha256",
                        "2026,measures.csv,1,aa",
                        "2027,measures.csv,1," + Checksum.sha256(Files.readAllBytes(measures)));
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        checkout();
        write("benchmarks/2024.json", "[{]");
        assertThat(Run.of(new DataCommand(), "import", checkout, "--to", target))
                .isEqualTo(new Run(
                        3,
                        "",
                        "benchmarks/2024.json: cannot be read as JSON after line 1, character 3. "
                                + "Check the file out again.\n"));
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void anotherFolderOrYearIsAUsageError() throws IOException {
        assertUsage(
                Run.of(new DataCommand(), "import", checkout),
                "The folder holds no measures/YEAR/measures-data.json. Name the top folder of the checkout.");
        write("measures/2027/measures-data.json", LATER);
        assertUsage(
                Run.of(new DataCommand(), "import", checkout),
                "The checkout has benchmarks of no year. Name a year with --year to import its measures.");
        assertUsage(
                Run.of(new DataCommand(), "import", checkout, "--year", 2030),
                "The checkout has no measures of that year, only of 2027 to 2027.");
    }

    private static void assertUsage(Run run, String message) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.firstError()).isEqualTo(message);
    }

    private void checkout() throws IOException {
        write("measures/2024/measures-data.json", EARLIER);
        write("measures/2027/measures-data.json", LATER);
        write("measures/archive/measures-data.json", "[]");
        write("benchmarks/2024.json", "[]");
    }

    private void write(String path, String text) throws IOException {
        Path file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
