package org.decile.command.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decile.command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What several files of one practice come to, and what is said of them.
class SeveralFilesTest {
    private static final String CASES = "performanceYear,date,taxpayerIdentificationNumber,nationalProviderIdentifier,"
            + "patientId,payer,measureId,outcome,collectionType\n";

    @TempDir
    private Path folder;

    @Test
    void casesOfSeveralFilesAreAddedUp() throws IOException {
        Path one = file("one.csv", CASES + cases("P1", "met") + cases("P2", "notMet"));
        Path two = file("two.csv", CASES + cases("P2", "met") + cases("P3", "met"));

        Run run = Run.of("score", one, two, "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(Sample::json))
                .hasSize(2)
                .allSatisfy(json ->
                        assertThat(measure(json).path("caseCount").intValue()).isEqualTo(3));
    }

    @Test
    void warningsOfCasesAreToldButNotEndlesslyAndWithoutPatients() throws IOException {
        StringBuilder rows = new StringBuilder(CASES);
        for (int i = 0; i < 25; i++) {
            rows.append(cases("Hidden" + i, "met").replace("1234567893", "1234567890"));
        }

        Run run = Run.of("score", file("one.csv", rows.toString()), "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.errors()).contains("one.csv: warning: ").doesNotContain("Hidden");
        assertThat(run.errors().lines().filter(line -> line.contains(": warning: ")))
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void linesAndTablesAreTakenTogether() throws IOException {
        Path lines =
                file("a.jsonl", Sample.group("000000001", "236", 50) + "\n" + Sample.group("000000002", "236", 50));
        Path table = file("b.csv", Sample.HEADER + "2024,000000003,,236,registry,100,60,40\n");

        assertThat(Run.of("score", table, lines, "--format", "json").out().lines())
                .hasSize(3);
    }

    @Test
    void noNameShowsATaxpayerIdentificationNumber() throws IOException {
        Path table = Files.createDirectory(folder.resolve("00-0000001")).resolve("000000001.csv");
        Files.writeString(table, Sample.HEADER + "2024,000000001,,236,registry,100,60,50\n");
        Path lines = file("000000001.jsonl", "nonsense\n" + Sample.group("000000001", "236", 50) + "\n");

        for (Object[] arguments : new Object[][] {
            {"score", table},
            {"score", lines},
            {"score", "000000001.csv"},
            {"check", "000000001.csv"},
            {"check", table},
            {"check", lines, "--codes", "000000001.csv"},
            {"score", lines, "--prior", "000000001.csv"},
            {"score", lines, "--members", "000000001.csv"},
            {"score", lines, "--measures", "000000001.csv"},
            {"score", lines, "--benchmarks", table}
        }) {
            Run run = Run.of(arguments);
            assertThat(run.out() + run.errors()).contains("•••••0001").doesNotContain("000000001", "00-0000001");
        }
    }

    private static JsonNode measure(JsonNode json) {
        return json.path("measures").path(0);
    }

    private static String cases(String patient, String outcome) {
        return "2024,2024-03-01,000000001,1234567893,%s,medicare,236,%s,registry\n".formatted(patient, outcome);
    }

    private Path file(String name, String text) throws IOException {
        return Sample.file(folder, name, text);
    }
}
