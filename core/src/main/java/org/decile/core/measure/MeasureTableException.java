package org.decile.core.measure;

/// A table of measures that somebody gave instead of the built-in one cannot be used. The message names file, row and
/// column, and how to mend it.
public final class MeasureTableException extends RuntimeException {

    MeasureTableException(String message) {
        super(message);
    }
}
