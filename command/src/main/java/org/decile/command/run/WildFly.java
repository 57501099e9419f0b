package org.decile.command.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The application server with the portal, on a base folder of its own inside the data folder.
final class WildFly implements Part {

    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private final Distribution distribution;
    private final DataFolder data;
    private final StackSettings settings;
    private final Credentials credentials;

    WildFly(Distribution distribution, DataFolder data, StackSettings settings, Credentials credentials) {
        this.distribution = distribution;
        this.data = data;
        this.settings = settings;
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return "the portal on WildFly";
    }

    @Override
    public ChildProcess start() throws StartFailure {
        Path base = data.folder("wildfly");
        try {
            provide(base);
        } catch (IOException e) {
            throw new StartFailure("WildFly's folder %s cannot be written: %s".formatted(base, e.getMessage()), e);
        }
        return ChildProcess.start("WildFly", data.log("wildfly"), command(base), environment());
    }

    @Override
    public void await(ChildProcess process) throws StartFailure {
        try (Http http = new Http()) {
            process.await(
                    () -> http.page(settings.portalUrl() + "/health").isPresent() || process.logs(STARTED_WITH_ERRORS));
        }
        requireDeployed(process);
    }

    private static void requireDeployed(ChildProcess process) throws StartFailure {
        if (process.logs(STARTED_WITH_ERRORS)) {
            throw new StartFailure("The portal could not be deployed%s. WildFly's log: %s"
                    .formatted(process.complaint(), process.logFile()));
        }
    }

    private void provide(Path base) throws IOException {
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(distribution.wildfly().resolve("standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(distribution.portal(), base.resolve("portal.war"), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> command(Path base) {
        String home = distribution.wildfly().toString();
        List<String> command = new ArrayList<>(List.of(Java.program(), "-Xms128m", "-Xmx2g"));
        command.addAll(OPENED);
        command.addAll(List.of(
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                "-jar",
                home + "/jboss-modules.jar",
                "-mp",
                home + "/modules",
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + settings.ports().portal(),
                "-Djboss.management.http.port=" + settings.ports().management(),
                "--read-only-server-config=standalone.xml",
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1"));
        return command;
    }

    /// The doors into the JDK that the server's own start script opens.
    private static final List<String> OPENED = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("DECILE_PUBLIC_URL", settings.portalUrl());
        environment.put("DECILE_DB_URL", settings.databaseUrl());
        environment.put("DECILE_DB_USER", credentials.databaseUser());
        environment.put("DECILE_DB_PASSWORD", credentials.databasePassword());
        environment.put("DECILE_OIDC_ISSUER", settings.issuer());
        environment.put("DECILE_OIDC_CLIENT_SECRET", credentials.clientSecret());
        environment.put("DECILE_ENCRYPTION_KEY", credentials.encryptionKey());
        environment.put(
                "DECILE_STAGING",
                settings.staging(data.path().resolve("staging"))
                        .toAbsolutePath()
                        .toString());
        environment.put("DECILE_DEMO", Boolean.toString(settings.demo()));
        return environment;
    }
}
