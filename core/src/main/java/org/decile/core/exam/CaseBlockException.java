package org.decile.core.exam;

import java.io.Serial;

/// Stored bytes are not those of cases.
public final class CaseBlockException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    CaseBlockException(String message) {
        super(message);
    }

    CaseBlockException(String message, RuntimeException cause) {
        super(message, cause);
    }
}
