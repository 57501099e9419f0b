package org.decile.ui.submission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Lets so many pieces of work run at a time, and the others wait their turn.
final class JobQueue {

    private final Executor workers;
    private final int atOnce;
    private final Deque<Piece> waiting = new ArrayDeque<>();
    private int running;

    /// @param work what to do
    /// @param failed hears what ended it too early, or kept it from being begun
    private record Piece(Runnable work, Consumer<Throwable> failed) {}

    JobQueue(Executor workers, int atOnce) {
        this.workers = workers;
        this.atOnce = atOnce;
    }

    /// @param failed hears what ended the work too early, or that no thread could be had for it
    void add(Runnable work, Consumer<Throwable> failed) {
        synchronized (waiting) {
            waiting.addLast(new Piece(work, failed));
        }
        go();
    }

    private void go() {
        for (Optional<Piece> piece = next(); piece.isPresent(); piece = next()) {
            begin(piece.get());
        }
    }

    /// Whatever comes out of the workers themselves, the work was not begun: [#run] lets nothing out.
    private void begin(Piece piece) {
        try {
            workers.execute(() -> run(piece));
        } catch (RuntimeException | Error e) {
            leave();
            piece.failed().accept(e);
        }
    }

    private void run(Piece piece) {
        try {
            piece.work().run();
        } catch (Throwable e) {
            piece.failed().accept(e);
        } finally {
            leave();
        }
        go();
    }

    private void leave() {
        synchronized (waiting) {
            running--;
        }
    }

    private Optional<Piece> next() {
        synchronized (waiting) {
            if (running == atOnce || waiting.isEmpty()) {
                return Optional.empty();
            }
            running++;
            return Optional.of(waiting.removeFirst());
        }
    }
}
