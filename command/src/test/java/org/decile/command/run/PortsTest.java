package org.decile.command.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.decile.command.run.Ports.NamedPort;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortInUseIsNamedWithWhatNeedsItAndHowToChooseAnother() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            NamedPort port = new NamedPort("the portal", other.getLocalPort(), "DECILE_PORT");

            assertThatThrownBy(() -> Ports.requireFree(List.of(port)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port " + other.getLocalPort() + ", which the portal needs, is in use."
                            + " End the program that uses it, or choose another with DECILE_PORT.");
        }
    }

    @Test
    void freePortsAreFourAndFree() {
        Ports ports = Ports.free();

        assertThat(List.of(ports.portal(), ports.keycloak(), ports.database(), ports.management()))
                .doesNotHaveDuplicates();
        assertThatCode(() -> Ports.requireFree(List.of(new NamedPort("the portal", ports.portal(), "DECILE_PORT"))))
                .doesNotThrowAnyException();
    }
}
