package org.decile.command.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the build put together: libraries, servers and the portal; completed once by steps that need no Maven.
///
/// @param home the distribution's folder
record Distribution(Path home) {

    private static final String SCRIPT = "configure.cli";

    Path wildfly() {
        return home.resolve("wildfly");
    }

    Path keycloak() {
        return home.resolve("keycloak");
    }

    Path mariadb() {
        return home.resolve("mariadb");
    }

    Path portal() {
        return home.resolve("portal.war");
    }

    /// Configures the servers unless that has been done with the same script.
    void prepare(Progress progress) throws StartFailure {
        try (FileChannel channel = FileChannel.open(
                        home.resolve("prepare.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !isPrepared()) {
                progress.step("Preparing WildFly, once", this::configureWildFly);
                progress.step("Preparing Keycloak, once", this::buildKeycloak);
                Files.writeString(stamp(), script());
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The built program in %s cannot be used (%s). Remove its folder and start again."
                            .formatted(home, e.getMessage()),
                    e);
        }
    }

    private boolean isPrepared() throws IOException {
        return Files.exists(stamp()) && Files.readString(stamp()).equals(script());
    }

    private Path stamp() {
        return home.resolve("prepared");
    }

    private void configureWildFly() throws StartFailure {
        try {
            Path work = Files.createDirectories(home.resolve("prepare"));
            Files.writeString(work.resolve(SCRIPT), script());
            Files.copy(driver(), work.resolve("mariadb-java-client.jar"), StandardCopyOption.REPLACE_EXISTING);
            restore();
            run(work, "WildFly", List.of("bash", wildfly() + "/bin/jboss-cli.sh", "--file=" + SCRIPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts the server's configuration back to how it came, so that the script finds what it expects.
    private void restore() throws IOException {
        Path live = wildfly().resolve("standalone/configuration/standalone.xml");
        Path original = wildfly().resolve("standalone/configuration/standalone.original.xml");
        if (Files.exists(original)) {
            Files.copy(original, live, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.copy(live, original);
        }
        Folders.delete(wildfly().resolve("modules/org/mariadb"));
    }

    private void buildKeycloak() throws StartFailure {
        run(
                keycloak(),
                "Keycloak",
                List.of(
                        "bash",
                        keycloak() + "/bin/kc.sh",
                        "build",
                        "--db=dev-file",
                        "--features-disabled=kerberos,organization,impersonation"));
    }

    private void run(Path folder, String part, List<String> command) throws StartFailure {
        Path log = home.resolve("prepare-" + part.toLowerCase(java.util.Locale.ROOT) + ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "JAVA_HOME",
                            Java.home().toString(),
                            "JBOSS_HOME",
                            wildfly().toString()));
            if (builder.start().waitFor() != 0) {
                throw new StartFailure("%s could not be prepared. What it said: %s".formatted(part, log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Preparing %s was interrupted.".formatted(part), e);
        }
    }

    private Path driver() throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("mariadb-java-client"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("mariadb-java-client is missing in lib"));
        }
    }

    private static String script() throws IOException {
        try (InputStream script = Distribution.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
