package org.decile.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/practices", "/practices/1b4e28ba/scores/2024?by=points&show=all", "/a%20b", "/?year=2024"
            })
    void aPlaceInThePortalIsKept(String path) {
        assertThat(LocalPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "practices",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "https://example.org",
                "javascript:alert(1)",
                "/a\nLocation: https://example.org",
                "/a\tb",
                "/a\\b",
                "/<script>"
            })
    void anythingThatCouldLeadElsewhereBecomesTheHomePage(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(LocalPath.HOME);
    }

    @Test
    void aPathOf2000CharactersIsKeptAndALongerOneIsNot() {
        String longest = "/" + "a".repeat(1999);

        assertThat(LocalPath.of(longest).value()).isEqualTo(longest);
        assertThat(LocalPath.of(longest + "a")).isEqualTo(LocalPath.HOME);
    }
}
