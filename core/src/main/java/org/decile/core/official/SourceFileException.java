package org.decile.core.official;

/// A file of the checkout is not as CMS writes it. The message names file and place, and how to go on.
public final class SourceFileException extends RuntimeException {

    SourceFileException(String file, String problem, String remedy) {
        super("%s: %s %s".formatted(file, problem, remedy));
    }
}
