package org.decile.ui.shell;

import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/// An unexpected failure, by the number that stands both on the screen and in the log.
///
/// @param id eight characters, easy to read out
record Incident(String id) {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final int LENGTH = 8;

    /// Writes the failure to the log and gives it a number.
    static Incident logged(Throwable failure) {
        Incident incident =
                new Incident(UUID.randomUUID().toString().substring(0, LENGTH).toUpperCase(Locale.ROOT));
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident.id);
        return incident;
    }
}
