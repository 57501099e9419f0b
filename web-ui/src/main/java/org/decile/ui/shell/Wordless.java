package org.decile.ui.shell;

import java.util.Optional;

/// Stands for a failure in the log: its class and its place in the program, and those of its causes, without a message.
final class Wordless extends Exception {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    private Wordless(Throwable failure, int depth) {
        super(failure.getClass().getName());
        setStackTrace(failure.getStackTrace());
        Optional.ofNullable(failure.getCause())
                .filter(_ -> depth < DEEPEST)
                .ifPresent(cause -> initCause(new Wordless(cause, depth + 1)));
    }

    static Wordless of(Throwable failure) {
        return new Wordless(failure, 0);
    }
}
