package org.decile.command.journey;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A process that was killed (SIGKILL), and can be started again just as it was: the same program, arguments and
/// environment.
record Killed(List<String> command, List<String> environment) {

    /// @throws IOException when it had ended before
    static Killed now(ProcessHandle process) throws IOException {
        Path known = Path.of("/proc", Long.toString(process.pid()));
        Killed killed = new Killed(texts(known.resolve("cmdline")), texts(known.resolve("environ")));
        process.destroyForcibly();
        process.onExit().join();
        return killed;
    }

    /// It ends with the tests, if not before.
    ///
    /// @param log where what it says is added
    Process startAgain(Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        for (String variable : environment) {
            String[] parts = variable.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        }
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private static List<String> texts(Path file) throws IOException {
        return List.of(Files.readString(file).split("\0"));
    }

    /// Without the environment, which holds secrets.
    @Override
    public String toString() {
        return command.getFirst();
    }
}
