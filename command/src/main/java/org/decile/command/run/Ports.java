package org.decile.command.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/// The ports on 127.0.0.1 that the parts listen on.
///
/// @param portal what people open in their browser
/// @param keycloak where they log in
/// @param database MariaDB
/// @param management WildFly's own administration
public record Ports(int portal, int keycloak, int database, int management) {

    /// Four ports that nobody used a moment ago.
    public static Ports free() {
        try (ServerSocket a = new ServerSocket(0);
                ServerSocket b = new ServerSocket(0);
                ServerSocket c = new ServerSocket(0);
                ServerSocket d = new ServerSocket(0)) {
            return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort(), d.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("No free ports on this machine", e);
        }
    }

    static void requireFree(List<NamedPort> ports) throws StartFailure {
        for (NamedPort port : ports) {
            port.requireFree();
        }
    }

    /// A port with the words to speak of it.
    ///
    /// @param part what listens on it
    /// @param variable the environment variable that chooses another
    record NamedPort(String part, int number, String variable) {

        void requireFree() throws StartFailure {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            } catch (IOException e) {
                throw new StartFailure(
                        "Port %d, which %s needs, is in use. End the program that uses it, or choose another with %s."
                                .formatted(number, part, variable),
                        e);
            }
        }
    }
}
