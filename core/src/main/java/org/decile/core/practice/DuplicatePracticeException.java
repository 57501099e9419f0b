package org.decile.core.practice;

/// Another practice already has this taxpayer identification number.
public final class DuplicatePracticeException extends RuntimeException {

    public DuplicatePracticeException(Practice existing) {
        super("the practice \"%s\" already has this taxpayer identification number".formatted(existing.name()));
    }

    /// The other practice was added while this one was, so that its name cannot be told.
    public DuplicatePracticeException(Throwable cause) {
        super("a practice that was added just now already has this taxpayer identification number", cause);
    }
}
