package org.decile.command.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The login service, with one realm `decile`, on a home folder of its own inside the data folder.
final class Keycloak implements Part {

    private final Distribution distribution;
    private final DataFolder data;
    private final StackSettings settings;
    private final Credentials credentials;

    Keycloak(Distribution distribution, DataFolder data, StackSettings settings, Credentials credentials) {
        this.distribution = distribution;
        this.data = data;
        this.settings = settings;
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public ChildProcess start() throws StartFailure {
        Path home = data.folder("keycloak");
        try {
            link(home);
            provideRealm(home);
        } catch (IOException e) {
            throw new StartFailure("Keycloak's folder %s cannot be written: %s".formatted(home, e.getMessage()), e);
        }
        return ChildProcess.start("Keycloak", data.log("keycloak"), command(home), environment());
    }

    @Override
    public void await(ChildProcess process) throws StartFailure {
        try (Http http = new Http()) {
            process.await(() -> http.page(settings.issuer() + "/.well-known/openid-configuration")
                    .isPresent());
        }
    }

    private void link(Path home) throws IOException {
        for (String part : List.of("lib", "conf", "providers", "themes")) {
            Path link = home.resolve(part);
            Path target = distribution.keycloak().resolve(part);
            if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(link);
            }
            Files.createSymbolicLink(link, target);
        }
    }

    /// Keycloak imports a realm only once; so when ours has changed, its whole database is made anew.
    private void provideRealm(Path home) throws IOException {
        String realm = settings.demo() ? Realm.withDemoPeople() : Realm.withoutPeople();
        String imported =
                realm + settings.portalUrl() + credentials.clientSecret().hashCode();
        Path stamp = home.resolve("imported");
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(imported)) {
            Folders.delete(home.resolve("data/h2"));
            Files.createDirectories(home.resolve("data/import"));
            Files.writeString(home.resolve("data/import/decile-realm.json"), realm);
            Files.writeString(stamp, imported);
        }
    }

    private List<String> command(Path home) {
        return List.of(
                Java.program(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.net.preferIPv4Stack=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak(),
                "--hostname=http://localhost:" + settings.ports().keycloak());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", credentials.keycloakAdminPassword());
        environment.put("DECILE_PUBLIC_URL", settings.portalUrl());
        environment.put("DECILE_OIDC_CLIENT_SECRET", credentials.clientSecret());
        return environment;
    }
}
