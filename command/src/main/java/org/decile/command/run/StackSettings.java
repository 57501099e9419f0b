package org.decile.command.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What to start, where, and with which data.
///
/// @param home the built distribution: libraries, servers and the portal
/// @param data the folder that keeps database, accounts, secrets and logs
/// @param demo whether the realm holds the invented demo people, and the portal their results
/// @param environment variables that name an own database or login service, and secrets
public record StackSettings(Path home, Path data, Ports ports, boolean demo, Map<String, String> environment) {

    static final Ports USUAL_PORTS = new Ports(8080, 8180, 3310, 9990);

    public StackSettings {
        environment = Map.copyOf(environment);
    }

    /// Settings as a person's environment gives them. Invented people and results come along unless the database or the
    /// login service is the person's own.
    ///
    /// @throws StartFailure if a port is not a number
    static StackSettings of(Path home, Path data, Map<String, String> environment) throws StartFailure {
        Ports ports = new Ports(
                port(environment, "DECILE_PORT", USUAL_PORTS.portal()),
                port(environment, "DECILE_KEYCLOAK_PORT", USUAL_PORTS.keycloak()),
                port(environment, "DECILE_DB_PORT", USUAL_PORTS.database()),
                port(environment, "DECILE_MANAGEMENT_PORT", USUAL_PORTS.management()));
        StackSettings settings = new StackSettings(home, data, ports, false, environment);
        boolean demo = settings.variable("DECILE_DEMO")
                .map(Boolean::parseBoolean)
                .orElse(settings.startsDatabase() && settings.startsKeycloak());
        return new StackSettings(home, data, ports, demo, environment);
    }

    /// The portal's address as a browser types it; always by the name `localhost`, because cookies know hosts by name.
    public String portalUrl() {
        return "http://localhost:" + ports.portal();
    }

    /// The realm's address, own or given.
    public String issuer() {
        return variable("DECILE_OIDC_ISSUER").orElse("http://localhost:" + ports.keycloak() + "/realms/decile");
    }

    String databaseUrl() {
        return variable("DECILE_DB_URL").orElse("jdbc:mariadb://127.0.0.1:" + ports.database() + "/decile");
    }

    /// The folder in which uploads wait, encrypted, until they are confirmed.
    ///
    /// @param usual where nothing else is said
    Path staging(Path usual) {
        return variable("DECILE_STAGING").map(Path::of).orElse(usual);
    }

    boolean startsDatabase() {
        return variable("DECILE_DB_URL").isEmpty();
    }

    boolean startsKeycloak() {
        return variable("DECILE_OIDC_ISSUER").isEmpty();
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int port(Map<String, String> environment, String name, int usual) throws StartFailure {
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new StartFailure("%s is \"%s\"; it must be a port number from 1 to 65535.".formatted(name, value));
        }
        return Integer.parseInt(value);
    }
}
