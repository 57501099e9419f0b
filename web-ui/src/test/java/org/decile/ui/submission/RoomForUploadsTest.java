package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.IntakeFile;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two uploads that are checked at the same moment, and room for only one of them.
class RoomForUploadsTest {

    /// What happens at the same moment does not always happen in the same order.
    private static final int ROUNDS = 100;

    private static final byte[] SOUND = file(",236,eCQM,,1000,700,300,,,,");

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);
    private final TestPerson bob = ada.called("bob");

    @TempDir
    Path folder;

    @Test
    void one_gives_way_and_not_each_to_the_other() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(statesOfTwoAtOnce()).containsExactlyInAnyOrder(JobState.READY, JobState.CANCELLED);
        }
    }

    private List<JobState> statesOfTwoAtOnce() throws InterruptedException {
        LaterWorkers workers = new LaterWorkers();
        Together clock = new Together();
        TestUploads all = new TestUploads(
                portal, folder, workers, clock, FileLimits.USUAL.rows(), real -> new MoreThanHalf(real, clock));
        UploadService adas = all.service(ada);
        UploadService bobs = all.service(bob);
        all.send(ada, "results.csv", SOUND);
        all.send(bob, "results.csv", SOUND);
        Thread other = new Thread(workers.take());
        other.start();
        workers.runOne();
        other.join();
        List<JobState> states = List.of(state(adas), state(bobs));
        all.jobs().end();
        return states;
    }

    private JobState state(UploadService service) {
        return service.own(portal.practice(), YEAR).orElseThrow().state();
    }

    /// Who has read a file and asks for the time goes on when the other does.
    private static final class Together implements InstantSource {

        private static final Duration PATIENCE = Duration.ofSeconds(10);

        private final Set<Thread> reading = ConcurrentHashMap.newKeySet();
        private final AtomicInteger arrived = new AtomicInteger();

        void read() {
            reading.add(Thread.currentThread());
        }

        @Override
        public Instant instant() {
            if (reading.remove(Thread.currentThread())) {
                arrived.incrementAndGet();
                long latest = System.nanoTime() + PATIENCE.toNanos();
                while (arrived.get() < 2 && System.nanoTime() < latest) {
                    Thread.onSpinWait();
                }
            }
            return Instant.parse("2026-11-21T15:00:00Z");
        }
    }

    /// Counts more than half of the rows that are held in all, whatever it reads.
    private record MoreThanHalf(FileReading real, Together clock) implements FileReading {

        @Override
        public List<IntakeFile> read(JobKey key, List<? extends FileSource> files, Progress progress)
                throws IOException {
            progress.read(1, UploadJobs.MOST_ROWS_HELD / 2 + 1);
            clock.read();
            return real.read(key, files, progress);
        }

        @Override
        public boolean mark(JobKey key, FileSource file, Writer text) throws IOException {
            return real.mark(key, file, text);
        }
    }
}
