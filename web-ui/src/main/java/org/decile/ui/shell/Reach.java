package org.decile.ui.shell;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/// From where the portal can be reached.
///
/// @param bindAddress the address the server listens on
/// @param publicUrl the address people type, where a proxy in front has another one; else empty
/// @param behindProxy a proxy lets others in
record Reach(String bindAddress, String publicUrl, boolean behindProxy) {

    private static final String LOOPBACK = "127.0.0.1";

    static Reach ofThisServer() {
        return new Reach(
                System.getProperty("jboss.bind.address", LOOPBACK),
                System.getenv().getOrDefault("DECILE_PUBLIC_URL", ""),
                Boolean.parseBoolean(System.getenv("DECILE_BEHIND_PROXY")));
    }

    /// Whether other machines can reach the portal; an address that cannot be understood counts as yes.
    boolean isBeyondLoopback() {
        return behindProxy || !isLoopback(bindAddress) || (!publicUrl.isBlank() && !isLoopback(host(publicUrl)));
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? url : host;
        } catch (IllegalArgumentException notAnAddress) {
            return url;
        }
    }

    private static boolean isLoopback(String host) {
        String plain = host.toLowerCase(Locale.ROOT);
        if (plain.equals("localhost") || plain.endsWith(".localhost")) {
            return true;
        }
        try {
            boolean literal = plain.matches("[\\d.]+|\\[?[\\da-f:]+\\]?");
            return literal && InetAddress.getByName(plain).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
