package org.decile.command.run;

import java.nio.file.Path;

/// The Java that runs this program; the servers run on the same.
final class Java {

    private Java() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static String program() {
        return home().resolve("bin/java").toString();
    }
}
