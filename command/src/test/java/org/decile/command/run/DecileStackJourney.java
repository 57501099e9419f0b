package org.decile.command.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Starts that fail half-way: each says why in one line and leaves nothing running.
class DecileStackJourney {

    private final Path data = Path.of(System.getProperty("decile.target"), "broken");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void aBrokenDatabaseEndsEverythingAndNamesTheLog() throws Exception {
        Folders.delete(data);
        Path files = Files.createDirectories(data.resolve("mariadb"));
        Files.writeString(files.resolve("ibdata1"), "not a database");

        assertThatThrownBy(() -> DecileStack.start(settings(), progress))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("MariaDB stopped while it was starting")
                .hasMessageEndingWith("Its log: " + data.resolve("logs/mariadb.log"))
                .hasMessageMatching(".*");

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Starting MariaDB ...");
        assertThat(processesOf(data)).isEmpty();
    }

    private StackSettings settings() {
        return new StackSettings(Path.of(System.getProperty("decile.home")), data, Ports.free(), true, Map.of());
    }

    private static List<String> processesOf(Path data) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(data.toString()))
                .toList();
    }
}
