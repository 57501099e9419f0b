package org.decile.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.qrda.QrdaFiles;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppReading;

/// Reads every QRDA III file of a folder as the portal does: checked whole, down to the measures' counts.
final class QrdaReading implements Contender {
    private final QrdaFiles reader = new QrdaFiles(MeasureCatalogs::of, OtherPrograms.REFUSED);
    private final int threads;
    private final List<Path> files;

    QrdaReading(int threads, Path folder) throws IOException {
        this.threads = threads;
        this.files = QrdaFolder.files(folder);
    }

    @Override
    public void run() {
        inTurns(files, threads, this::read);
    }

    private void read(Path file) {
        try {
            if (reader.read(Files.readAllBytes(file)) instanceof QppReading.Faulty faulty) {
                throw new IllegalStateException(
                        file + ": " + faulty.faults().getFirst().text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Does something with each file, on so many threads; each takes the next file when it is done with one.
    static void inTurns(List<Path> files, int threads, Consumer<Path> work) {
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                work.accept(files.get(i));
            }
        };
        List<Thread> others = Stream.generate(() -> Thread.ofPlatform().start(worker))
                .limit(threads - 1L)
                .toList();
        worker.run();
        others.forEach(QrdaReading::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
