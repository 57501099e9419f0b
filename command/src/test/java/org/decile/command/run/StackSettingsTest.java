package org.decile.command.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackSettingsTest {

    @Test
    void withoutVariablesEverythingIsOwnAndOnTheUsualPorts() throws StartFailure {
        StackSettings settings = settings(Map.of());

        assertThat(settings.portalUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.issuer()).isEqualTo("http://localhost:8180/realms/decile");
        assertThat(settings.databaseUrl()).isEqualTo("jdbc:mariadb://127.0.0.1:3310/decile");
        assertThat(settings.startsDatabase()).isTrue();
        assertThat(settings.startsKeycloak()).isTrue();
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void inventedResultsNeverComeIntoAnOwnDatabaseUnlessAskedFor() throws StartFailure {
        Map<String, String> own = Map.of("DECILE_DB_URL", "jdbc:mariadb://db.example.org/decile");

        assertThat(settings(own).demo()).isFalse();
        assertThat(settings(Map.of("DECILE_DB_URL", "jdbc:mariadb://db.example.org/decile", "DECILE_DEMO", "true"))
                        .demo())
                .isTrue();
    }

    @Test
    void uploadsWaitInTheDataFolderUnlessAnotherFolderIsNamed() throws StartFailure {
        Path usual = Path.of("data", "staging");

        assertThat(settings(Map.of()).staging(usual)).isEqualTo(usual);
        assertThat(settings(Map.of("DECILE_STAGING", "/fast/disk")).staging(usual))
                .isEqualTo(Path.of("/fast/disk"));
    }

    @Test
    void variablesNameAnOwnDatabaseAndLoginService() throws StartFailure {
        StackSettings settings = settings(Map.of(
                "DECILE_DB_URL", "jdbc:mariadb://db.example.org/decile",
                "DECILE_OIDC_ISSUER", "https://login.example.org/realms/practices"));

        assertThat(settings.startsDatabase()).isFalse();
        assertThat(settings.startsKeycloak()).isFalse();
        assertThat(settings.demo()).isFalse();
        assertThat(settings.databaseUrl()).isEqualTo("jdbc:mariadb://db.example.org/decile");
        assertThat(settings.issuer()).isEqualTo("https://login.example.org/realms/practices");
    }

    @Test
    void variablesChooseOtherPorts() throws StartFailure {
        StackSettings settings = settings(Map.of(
                "DECILE_PORT", "1",
                "DECILE_KEYCLOAK_PORT", "65535",
                "DECILE_DB_PORT", "3311",
                "DECILE_MANAGEMENT_PORT", "9991"));

        assertThat(settings.ports()).isEqualTo(new Ports(1, 65535, 3311, 9991));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", "8080x", "99999999999"})
    void aPortThatIsNoneIsNamedWithItsVariable(String value) {
        assertThatThrownBy(() -> settings(Map.of("DECILE_PORT", value)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("DECILE_PORT is \"" + value + "\"; it must be a port number from 1 to 65535.");
    }

    private static StackSettings settings(Map<String, String> environment) throws StartFailure {
        return StackSettings.of(Path.of("/home"), Path.of("/data"), environment);
    }
}
