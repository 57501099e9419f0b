package org.decile.core.measure;

/// A built-in table breaks its own rules. Names the file and the row; a defect of this product, never of a user.
public final class OfficialDataException extends RuntimeException {

    public OfficialDataException(String message) {
        super(message);
    }

    public OfficialDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
