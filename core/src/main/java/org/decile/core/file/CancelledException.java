package org.decile.core.file;

import java.io.Serial;

/// The reading of a file was cancelled by the person who began it.
public final class CancelledException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled");
    }
}
