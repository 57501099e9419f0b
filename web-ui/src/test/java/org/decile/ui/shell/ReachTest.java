package org.decile.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, ''",
        "127.9.9.9, ''",
        "::1, ''",
        "localhost, http://localhost:8080",
        "127.0.0.1, http://decile.localhost:8080"
    })
    void onlyThisMachineReachesLoopback(String bindAddress, String publicUrl) {
        assertThat(new Reach(bindAddress, publicUrl, false).isBeyondLoopback()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, ''",
        "192.0.2.7, http://localhost:8080",
        "::, ''",
        "decile.example.org, ''",
        "127.0.0.1, https://decile.example.org",
        "127.0.0.1, not an address",
        "127.0.0.1.example.org, ''"
    })
    void anythingElseCountsAsReachable(String bindAddress, String publicUrl) {
        assertThat(new Reach(bindAddress, publicUrl, false).isBeyondLoopback()).isTrue();
    }

    @Test
    void aProxyInFrontLetsOthersIn() {
        assertThat(new Reach("127.0.0.1", "", true).isBeyondLoopback()).isTrue();
    }
}
