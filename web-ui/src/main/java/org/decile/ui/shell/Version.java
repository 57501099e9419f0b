package org.decile.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of the portal that is running.
public final class Version {

    private Version() {}

    /// The version as the build wrote it, such as `0.1.0`.
    public static String ofPortal() {
        Properties built = new Properties();
        try (InputStream resource = Version.class.getResourceAsStream("version.properties")) {
            built.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built.getProperty("version", "unknown");
    }
}
