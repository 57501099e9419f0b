package org.decile.ui.shell;

import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/// An unexpected failure, by the number that stands both on the screen and in the log.
///
/// @param id eight characters, easy to read out
public record Incident(String id) {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final int LENGTH = 8;

    /// Writes the failure to the log and gives it a number; its words only where they cannot quote what
    /// people entrust to the portal.
    static Incident logged(Throwable failure) {
        if (Wordless.isCalledFor(failure)) {
            return loggedWithoutWords(failure);
        }
        Incident incident = numbered();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident.id);
        return incident;
    }

    /// Writes what kind of failure it was and where in the program, but none of its messages, which might quote what
    /// people entrust to the portal.
    public static Incident loggedWithoutWords(Throwable failure) {
        Incident incident = numbered();
        LOG.log(Level.SEVERE, Wordless.of(failure), () -> "Incident " + incident.id);
        return incident;
    }

    private static Incident numbered() {
        return new Incident(UUID.randomUUID().toString().substring(0, LENGTH).toUpperCase(Locale.ROOT));
    }
}
