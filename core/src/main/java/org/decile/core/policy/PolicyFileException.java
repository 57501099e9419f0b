package org.decile.core.policy;

/// A year's policy file cannot be used; the message names the file, the key and the remedy.
public final class PolicyFileException extends RuntimeException {

    PolicyFileException(String file, String key, String problem) {
        super("%s: %s: %s".formatted(file, key, problem));
    }

    PolicyFileException(String file, Throwable cause) {
        super("%s: not readable as YAML: %s".formatted(file, cause.getMessage()), cause);
    }
}
