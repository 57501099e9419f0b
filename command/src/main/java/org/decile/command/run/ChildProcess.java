package org.decile.command.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A part of Decile that runs as a process of its own and writes to a log file.
final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(8);
    private static final Duration PATIENCE_TO_END = Duration.ofSeconds(25);

    private final String part;
    private final Path log;
    private final Process process;

    private ChildProcess(String part, Path log, Process process) {
        this.part = part;
        this.log = log;
        this.process = process;
    }

    static ChildProcess start(String part, Path log, List<String> command, Map<String, String> environment)
            throws StartFailure {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(Path.of("/dev/null").toFile());
            builder.environment().putAll(environment);
            return new ChildProcess(part, log, builder.start());
        } catch (IOException e) {
            throw new StartFailure("%s cannot be started: %s".formatted(part, e.getMessage()), e);
        }
    }

    /// Waits until the part answers.
    ///
    /// @throws StartFailure if it ends instead, or takes too long
    void await(BooleanSupplier ready) throws StartFailure {
        Instant end = Instant.now().plus(PATIENCE_TO_START);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StartFailure(
                        "%s stopped while it was starting%s. Its log: %s".formatted(part, complaint(), log));
            }
            if (Instant.now().isAfter(end)) {
                throw new StartFailure("%s did not answer within %d minutes. Its log: %s"
                        .formatted(part, PATIENCE_TO_START.toMinutes(), log));
            }
            pause();
        }
    }

    /// Whether the log holds this text.
    boolean logs(String text) {
        return log().contains(text);
    }

    String log() {
        try {
            return new String(Files.readAllBytes(log), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /// The first error the log speaks of, in brackets, or nothing.
    String complaint() {
        return log().lines()
                .filter(line -> line.contains("ERROR"))
                .findFirst()
                .map(line -> " (" + line.strip() + ")")
                .orElse("");
    }

    Path logFile() {
        return log;
    }

    CompletableFuture<String> ended() {
        return process.onExit().thenApply(_ -> part);
    }

    static void pause() throws StartFailure {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Starting was interrupted.", e);
        }
    }

    /// Ends the process and all it started; by force when asking does not help.
    @Override
    public void close() {
        List<ProcessHandle> all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle handle : all) {
            try {
                handle.onExit().get(PATIENCE_TO_END.toSeconds(), TimeUnit.SECONDS);
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                handle.destroyForcibly();
                handle.onExit().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                handle.destroyForcibly();
            }
        }
    }
}
