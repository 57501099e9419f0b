package org.decile.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void goodSecrets() {
        environment.put("DECILE_DB_PASSWORD", "kV3-pelican-Tulip-88");
        environment.put("DECILE_OIDC_CLIENT_SECRET", "9f86d081884c7d659a2feaa0c55ad015");
        environment.put("DECILE_ENCRYPTION_KEY", "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=");
    }

    @Test
    void secretsOfOnesOwnAreGood() {
        assertThat(weak()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "password",
                "aaaaaaaaaaaaaaaaaaaa",
                "ChangeMe-ChangeMe",
                "passwordpassword",
                "123456789012345"
            })
    void passwordsThatAreBlankShortMonotonousOrWellKnownAreWeak(String value) {
        environment.put("DECILE_DB_PASSWORD", value);
        environment.put("DECILE_OIDC_CLIENT_SECRET", value);

        assertThat(weak()).containsExactly("DECILE_DB_PASSWORD", "DECILE_OIDC_CLIENT_SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not base64 at all",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeA==",
                "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJAA"
            })
    void aKeyMustBe32BytesInBase64(String value) {
        environment.put("DECILE_ENCRYPTION_KEY", value);

        assertThat(weak()).containsExactly("DECILE_ENCRYPTION_KEY");
    }

    private java.util.List<String> weak() {
        return new Secrets(name -> environment.getOrDefault(name, "")).weak();
    }
}
