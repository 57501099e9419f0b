package org.decile.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @Test
    void whatWasRememberedComesBack() {
        LocalPath wanted = LocalPath.of("/practices/1b4e28ba/scores?year=2024");

        assertThat(ReturnPath.decode(ReturnPath.encode(wanted))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org", "https://example.org", "/\\example.org", ""})
    void aForgedCookieLeadsHome(String path) {
        String forged = Base64.getUrlEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_8));

        assertThat(ReturnPath.decode(forged)).isEqualTo(LocalPath.HOME);
    }

    @Test
    void aCookieThatIsNotOursLeadsHome() {
        assertThat(ReturnPath.decode("%%%")).isEqualTo(LocalPath.HOME);
    }
}
