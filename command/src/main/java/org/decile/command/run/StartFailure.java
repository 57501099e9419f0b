package org.decile.command.run;

/// Something that keeps Decile from starting; the message is one line that says what it is and how to mend it.
public final class StartFailure extends Exception {

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
