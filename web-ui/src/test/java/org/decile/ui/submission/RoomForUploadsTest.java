package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    private static final byte[] SOUND = file(",236,eCQM,,1000,700,300,,,,");

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);
    private final LaterWorkers workers = new LaterWorkers();
    private final AtTheSameTime clock = new AtTheSameTime();

    @TempDir
    Path folder;

    @Test
    void one_gives_way_and_not_each_to_the_other() throws InterruptedException {
        TestUploads all = new TestUploads(portal, folder, workers, clock, FileLimits.USUAL.rows(), MoreThanHalf::new);
        List<TestPerson> people = List.of(ada, ada.called("bob"));
        people.forEach(person -> all.send(person, "results.csv", SOUND));
        Thread first = new Thread(workers.take());
        Thread second = new Thread(workers.take());

        clock.waits = true;
        first.start();
        second.start();
        first.join();
        second.join();

        assertThat(people.stream()
                        .map(person -> all.service(person)
                                .own(portal.practice(), YEAR)
                                .orElseThrow()
                                .state()))
                .containsExactlyInAnyOrder(JobState.READY, JobState.CANCELLED);
    }

    /// Whoever asks for the time waits until the other does too; in vain, when the other is kept from it.
    private static final class AtTheSameTime implements InstantSource {

        private final CyclicBarrier both = new CyclicBarrier(2);
        private volatile boolean waits;

        @Override
        public Instant instant() {
            try {
                if (waits) {
                    both.await(1, TimeUnit.SECONDS);
                }
            } catch (TimeoutException | BrokenBarrierException e) {
                waits = false;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return Instant.parse("2026-11-21T15:00:00Z");
        }
    }

    /// Counts more than half of the rows that are held in all, whatever it reads.
    private record MoreThanHalf(FileReading real) implements FileReading {

        @Override
        public List<IntakeFile> read(JobKey key, List<? extends FileSource> files, Progress progress)
                throws IOException {
            progress.read(1, UploadJobs.MOST_ROWS_HELD / 2 + 1);
            return real.read(key, files, progress);
        }

        @Override
        public boolean mark(JobKey key, FileSource file, Writer text) throws IOException {
            return real.mark(key, file, text);
        }
    }
}
