package org.decile.command.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// A contender in a process of its own, with as much heap as it asks for. It does its work once for every line
/// it is sent, and answers with the nanoseconds that took.
final class Trial implements AutoCloseable {
    /// So that one thread is all that is at work where one is measured.
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private final Process process;
    private final BufferedReader answers;

    Trial(Contender.Name name, int threads, Path data) {
        try {
            this.process = new ProcessBuilder(command(name, threads, data))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Seconds that the work took this time.
    double run() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("a contender has ended; what it said is above");
        }
        return Long.parseLong(answer) / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /// The other process.
    public static void main(String[] arguments) throws IOException, SQLException {
        Contender.Name name = Contender.Name.valueOf(arguments[0]);
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Contender contender = name.create(Integer.parseInt(arguments[1]), Path.of(arguments[2]))) {
            while (asked.readLine() != null) {
                long start = System.nanoTime();
                contender.run();
                System.out.println(System.nanoTime() - start);
            }
        }
    }

    private static List<String> command(Contender.Name name, int threads, Path data) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx%dm".formatted(name.heap()),
                COLLECTOR,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Trial.class.getName(),
                name.name(),
                Integer.toString(threads),
                data.toString());
    }
}
