package org.decile.ui.submission;

/// A file was not taken; the message says to the person why and what to do.
final class NotTakenException extends Exception {

    private static final long serialVersionUID = 1;

    NotTakenException(String message) {
        super(message);
    }
}
