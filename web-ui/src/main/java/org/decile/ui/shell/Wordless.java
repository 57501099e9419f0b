package org.decile.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Stands for a failure in the log: its class and its place in the program, and those of its causes, without a message.
final class Wordless extends Exception {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    /// Where files of people are at work, whatever thread it happens on.
    private static final String UPLOADS = "org.decile.ui.submission.";

    private Wordless(Throwable failure, int depth) {
        super(failure.getClass().getName());
        setStackTrace(failure.getStackTrace());
        Optional.ofNullable(failure.getCause())
                .filter(_ -> depth < DEEPEST)
                .ifPresent(cause -> initCause(new Wordless(cause, depth + 1)));
    }

    /// Whether the failure, or one behind it, came by where files of people are at work.
    static boolean isCalledFor(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> Stream.of(cause.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().startsWith(UPLOADS));
    }

    static Wordless of(Throwable failure) {
        return new Wordless(failure, 0);
    }
}
