package org.decile.core.submission;

/// Numbers of cases.
public final class Cases {
    /// More of them in one count cannot be right.
    public static final long MOST = 100_000_000;

    private Cases() {}
}
