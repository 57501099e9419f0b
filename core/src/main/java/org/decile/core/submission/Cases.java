package org.decile.core.submission;

/// Numbers of cases.
final class Cases {
    /// More of them in one count cannot be right.
    static final long MOST = 100_000_000;

    private Cases() {}
}
