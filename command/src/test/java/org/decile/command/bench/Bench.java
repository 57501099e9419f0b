package org.decile.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Measures how fast Decile is, beside a peer that does the same or less, and prints the figures as
/// the tables of `docs/benchmarks.md`.
public final class Bench {
    private final List<String> lines = new ArrayList<>();
    private final Path folder;

    private Bench(Path folder) {
        this.folder = folder;
    }

    /// @param arguments the folder for the data, which are made when they are not there
    public static void main(String[] arguments) throws IOException, SQLException, RunnerException {
        Bench bench = new Bench(Path.of(arguments[0]));
        bench.say(Machine.describe());
        bench.groups();
        bench.benchmarks();
        bench.exams();
        bench.qrda();
        bench.submissions();
        bench.say(Machine.load());
        System.out.println();
        bench.lines.forEach(System.out::println);
    }

    private void groups() throws IOException, SQLException {
        Path file = data("groups.csv", GroupFile::write);
        Agreement.ofGroups(file);
        System.out.printf("Every one of %,d groups has the same score by both.%n", GroupFile.GROUPS);
        lines.add("");
        lines.add(Duel.heading());
        for (int threads : List.of(1, 2)) {
            duel(
                    "scores of 100,000 groups x 10 measures, DuckDB",
                    threads,
                    Contender.Name.GROUPS_DECILE,
                    Contender.Name.GROUPS_DUCKDB,
                    file);
            duel(
                    "the same, every score explained, DuckDB",
                    threads,
                    Contender.Name.GROUPS_DECILE_EXPLAINED,
                    Contender.Name.GROUPS_DUCKDB,
                    file);
        }
    }

    private void benchmarks() throws IOException, SQLException {
        Path file = data("rates.csv", RateFile::write);
        Agreement.ofBenchmarks(file);
        System.out.printf("Every percentile of %d measures is the same by both.%n", RateFile.MEASURES);
        for (int threads : List.of(1, 2)) {
            duel(
                    "benchmarks of 241 measures from 1,000,000 rates, DuckDB",
                    threads,
                    Contender.Name.BENCHMARKS_DECILE,
                    Contender.Name.BENCHMARKS_DUCKDB,
                    file);
        }
    }

    private void exams() throws IOException, SQLException {
        Path file = data("exams.csv", ExamFile::write);
        int counts = ExamAgreement.of(file);
        System.out.printf("Every one of %,d counts of exams is the same by both.%n", counts);
        for (int threads : List.of(1, 2)) {
            duel(
                    "1,000,000 exams to rates, DuckDB without checks",
                    threads,
                    Contender.Name.EXAMS_DECILE,
                    Contender.Name.EXAMS_DUCKDB,
                    file);
            duel(
                    "1,000,000 exams to rates, FastCSV reading alone",
                    threads,
                    Contender.Name.EXAMS_DECILE,
                    Contender.Name.EXAMS_FASTCSV,
                    file);
        }
    }

    private void qrda() throws IOException {
        Path files = data("qrda", QrdaFolder::write);
        for (int threads : List.of(1, 2)) {
            Duel duel = duel(
                    "%,d QRDA III files of 180 KB, the JDK's parser alone".formatted(QrdaFolder.FILES),
                    threads,
                    Contender.Name.QRDA_DECILE,
                    Contender.Name.QRDA_WALK,
                    files);
            System.out.printf("%,.0f files a second%n", duel.perSecond(QrdaFolder.FILES));
        }
    }

    private void submissions() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SubmissionBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        lines.add("");
        lines.add("| one submission of 10 measures | microseconds | 99.9% within |");
        lines.add("|---|---|---|");
        for (RunResult run : results) {
            Result<?> result = run.getPrimaryResult();
            say("| %-29s | %12.1f | %12s |"
                    .formatted(result.getLabel(), result.getScore(), "± %.1f".formatted(result.getScoreError())));
        }
        lines.add("");
    }

    private Duel duel(String title, int threads, Contender.Name ours, Contender.Name peer, Path file)
            throws IOException {
        Duel duel = Duel.of(title, threads, ours, peer, file);
        say(duel.cold());
        say(duel.warm());
        return duel;
    }

    private void say(String line) {
        System.out.println(line);
        lines.add(line);
    }

    private Path data(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            writing.write(file);
        }
        return file;
    }

    private interface Writing {
        void write(Path file) throws IOException;
    }
}
