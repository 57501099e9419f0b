package org.decile.ui.benchmark;

/// Somebody else put other benchmarks into force while these were being looked at; nothing was changed.
final class BenchmarksChangedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BenchmarksChangedException() {
        super("Somebody else has put other benchmarks into force since you looked at these.");
    }
}
