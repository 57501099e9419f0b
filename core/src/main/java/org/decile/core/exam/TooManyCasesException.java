package org.decile.core.exam;

/// More cases of one practice and year would be in force than may be.
public final class TooManyCasesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int most;

    TooManyCasesException(int most) {
        super("more than %,d cases of a practice and year".formatted(most));
        this.most = most;
    }

    /// How many may be.
    public int most() {
        return most;
    }
}
