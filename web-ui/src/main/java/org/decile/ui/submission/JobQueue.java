package org.decile.ui.submission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Lets so many pieces of work run at a time, and the others wait their turn.
final class JobQueue {

    private final Executor workers;
    private final int atOnce;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int running;

    JobQueue(Executor workers, int atOnce) {
        this.workers = workers;
        this.atOnce = atOnce;
    }

    void add(Runnable work) {
        synchronized (waiting) {
            waiting.addLast(work);
        }
        go();
    }

    /// Before all that wait.
    void addFirst(Runnable work) {
        synchronized (waiting) {
            waiting.addFirst(work);
        }
        go();
    }

    private void go() {
        for (Optional<Runnable> work = next(); work.isPresent(); work = next()) {
            Runnable one = work.get();
            workers.execute(() -> run(one));
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } finally {
            synchronized (waiting) {
                running--;
            }
            go();
        }
    }

    private Optional<Runnable> next() {
        synchronized (waiting) {
            if (running == atOnce || waiting.isEmpty()) {
                return Optional.empty();
            }
            running++;
            return Optional.of(waiting.removeFirst());
        }
    }
}
