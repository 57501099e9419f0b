package org.decile.command.run;

/// The secrets of one running Decile: those of the environment where it gives some, else those of the data folder.
record Credentials(
        String databaseUser,
        String databasePassword,
        String clientSecret,
        String encryptionKey,
        String keycloakAdminPassword) {

    static Credentials of(StackSettings settings, Secrets secrets) throws StartFailure {
        String password = settings.variable("DECILE_DB_PASSWORD").orElse("");
        String client = settings.variable("DECILE_OIDC_CLIENT_SECRET").orElse("");
        String key = settings.variable("DECILE_ENCRYPTION_KEY").orElse("");
        return new Credentials(
                settings.startsDatabase()
                        ? MariaDb.USER
                        : settings.variable("DECILE_DB_USER").orElse(MariaDb.USER),
                settings.startsDatabase() ? secrets.password("database-password") : password,
                settings.startsKeycloak() ? secrets.password("oidc-client-secret") : client,
                key.isEmpty() ? secrets.key("encryption-key") : key,
                secrets.password("keycloak-admin-password"));
    }
}
