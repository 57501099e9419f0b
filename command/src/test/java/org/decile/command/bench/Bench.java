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

/// Measures how fast Decile is, beside DuckDB where that can do the same, and prints the figures as
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
                    "scores of 100,000 groups x 10 measures",
                    threads,
                    Contender.Name.GROUPS_DECILE,
                    Contender.Name.GROUPS_DUCKDB,
                    file);
            duel(
                    "the same, every score explained",
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
                    "benchmarks of 241 measures from 1,000,000 rates",
                    threads,
                    Contender.Name.BENCHMARKS_DECILE,
                    Contender.Name.BENCHMARKS_DUCKDB,
                    file);
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

    private void duel(String title, int threads, Contender.Name ours, Contender.Name peer, Path file)
            throws IOException {
        Duel duel = Duel.of(title, threads, ours, peer, file);
        say(duel.cold());
        say(duel.warm());
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
