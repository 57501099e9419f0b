package org.decile.core.file;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Works on a long row of parts with several threads and gives the results in the order of the parts.
///
/// Each thread takes the next part, works on it, and waits until the results of all earlier parts are given. So no more
/// parts are held than there are threads, however many come.
public final class InOrder<P, R> {
    private final Supplier<Optional<P>> parts;
    private final Function<P, R> work;
    private final Consumer<R> results;

    private final Object turn = new Object();
    private long taken;
    private long given;
    private volatile boolean broken;

    private InOrder(Supplier<Optional<P>> parts, Function<P, R> work, Consumer<R> results) {
        this.parts = parts;
        this.work = work;
        this.results = results;
    }

    /// Returns when the last result is given. What a part, the work or a result throws ends it and comes out of here.
    ///
    /// @param threads how many work, the calling one among them
    /// @param parts gives the next part, or none at the end; asked by one thread at a time
    /// @param work done by several threads at once
    /// @param results takes the results, from one thread at a time
    public static <P, R> void run(int threads, Supplier<Optional<P>> parts, Function<P, R> work, Consumer<R> results) {
        InOrder<P, R> inOrder = new InOrder<>(parts, work, results);
        Callable<Boolean> worker = inOrder::work;
        try (ExecutorService others = Executors.newCachedThreadPool()) {
            List<Future<Boolean>> ends = IntStream.range(1, threads)
                    .mapToObj(_ -> others.submit(worker))
                    .toList();
            inOrder.work();
            for (Future<Boolean> ended : ends) {
                ended.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at work", e);
        } catch (ExecutionException e) {
            throw asUnchecked(e.getCause());
        }
    }

    private boolean work() throws InterruptedException {
        boolean sound = false;
        try {
            for (Optional<Part<P>> part = take(); part.isPresent(); part = take()) {
                give(part.get().number(), work.apply(part.get().content()));
            }
            sound = true;
        } finally {
            if (!sound) {
                breakOff();
            }
        }
        return sound;
    }

    private record Part<P>(long number, P content) {}

    private synchronized Optional<Part<P>> take() {
        return broken ? Optional.empty() : parts.get().map(content -> new Part<>(taken++, content));
    }

    private void give(long number, R result) throws InterruptedException {
        synchronized (turn) {
            while (number != given && !broken) {
                turn.wait();
            }
            if (!broken) {
                results.accept(result);
                given++;
                turn.notifyAll();
            }
        }
    }

    private void breakOff() {
        synchronized (turn) {
            broken = true;
            turn.notifyAll();
        }
    }

    private static RuntimeException asUnchecked(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(cause);
        };
    }
}
