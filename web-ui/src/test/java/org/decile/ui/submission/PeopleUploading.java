package org.decile.ui.submission;

import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.decile.core.submission.Upload;
import org.decile.ui.score.TestPerson;
import org.junit.jupiter.api.BeforeEach;

/// Ada, Bob and Cid of the invented practice, whose uploads are worked on when a test says so.
abstract class PeopleUploading extends AdaUploading {

    static final byte[] SOUND = file(",236,eCQM,,1000,700,300,,,,");
    static final byte[] OTHER = file(",236,eCQM,,1000,900,100,,,,");
    static final byte[] FAULTY = file(",236,eCQM,,x,700,300,,,,");

    final TestPerson bob = ada.called("bob");
    final TestPerson cid = ada.called("cid");
    final LaterWorkers workers = new LaterWorkers();
    final LaterClock clock = new LaterClock();

    UploadService adas;

    @BeforeEach
    void begin() {
        adas = all.service(ada);
    }

    @Override
    TestUploads uploads() {
        return new TestUploads(portal, folder, workers, clock);
    }

    Upload confirm(TestPerson person, byte[] file) {
        all.send(person, "results.csv", file);
        workers.runAll();
        all.confirm(person, job(person));
        workers.runAll();
        return job(person).confirmed().orElseThrow();
    }

    JobStatus job(TestPerson person) {
        return all.service(person).own(portal.practice(), YEAR).orElseThrow();
    }

    JobState state(TestPerson person) {
        return job(person).state();
    }

    long staged() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something happens once while the bytes come.
    static final class Meanwhile extends ByteArrayInputStream {

        private final Runnable happens;
        private boolean happened;

        Meanwhile(byte[] bytes, Runnable happens) {
            super(bytes);
            this.happens = happens;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            if (!happened) {
                happened = true;
                happens.run();
            }
            return super.read(target, offset, length);
        }
    }
}
