package org.decile.core.practice;

/// Another practice already has this taxpayer identification number.
public final class DuplicatePracticeException extends RuntimeException {

    public DuplicatePracticeException(Practice existing) {
        super("the practice \"%s\" already has this taxpayer identification number".formatted(existing.name()));
    }
}
