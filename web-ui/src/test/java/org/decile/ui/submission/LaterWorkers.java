package org.decile.ui.submission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Workers that work when a test says so.
final class LaterWorkers implements Executor {

    private final Deque<Runnable> handed = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        handed.add(work);
    }

    /// How many pieces of work were begun and are not done.
    int count() {
        return handed.size();
    }

    void runOne() {
        take().run();
    }

    /// The next piece of work, for a thread of the caller's.
    Runnable take() {
        return handed.removeFirst();
    }

    void runAll() {
        while (!handed.isEmpty()) {
            runOne();
        }
    }
}
