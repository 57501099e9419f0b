package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;

import jakarta.transaction.HeuristicMixedException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.IntakeFile;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// However the portal fails, the person is told, and can go on.
class UploadCourseTest {

    private final TestPortal portal = new TestPortal();
    private final JobKey adas = new JobKey(portal.practice(), YEAR, "ada");
    private final UploadJob job = new UploadJob(adas, InstantSource.system());

    @TempDir
    Path folder;

    private TestUploads all;

    @BeforeEach
    void open() {
        all = new TestUploads(portal, folder);
    }

    /// A commit that fails comes as a checked exception that no signature names.
    static Stream<Throwable> failures() {
        return Stream.of(
                new HeuristicMixedException("some of it"),
                new IllegalStateException("broken"),
                new StackOverflowError(),
                new OutOfMemoryError(),
                new NoClassDefFoundError("a part is missing"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_check_that_fails_ends(Throwable failure) {
        job.move(JobState.RECEIVING, JobState.WAITING);

        new UploadCourse(new Reading(), new FailingWork(portal, failure)).check(job);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.status().notice())
                .hasValueSatisfying(text -> assertThat(text).contains("this number"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_confirmation_that_fails_can_be_tried_again(Throwable failure) {
        confirming();

        new UploadCourse(new Reading(), new FailingWork(portal, failure)).confirm(job);

        assertThat(job.state()).isEqualTo(JobState.READY);
        assertThat(job.status().notice())
                .hasValueSatisfying(text -> assertThat(text).contains("this number"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_take_back_that_fails_is_told(Throwable failure) {
        TakeBack takeBack =
                new UploadCourse(new Reading(), new FailingWork(portal, failure)).takeBack(adas, UploadId.random());

        assertThat(takeBack.state()).isEqualTo(TakeBack.State.FAILED);
        assertThat(takeBack.failure())
                .hasValueSatisfying(text -> assertThat(text).contains("this number"));
    }

    @Test
    void what_failed_after_all_was_stored_is_stored() {
        confirming();

        new UploadCourse(new Reading(), new FailingWork(portal, new HeuristicMixedException("late")) {
                    @Override
                    Optional<Upload> find(UploadId id) {
                        return Optional.of(TestUploads.upload(id, adas));
                    }
                })
                .confirm(job);

        assertThat(job.state()).isEqualTo(JobState.CONFIRMED);
    }

    private void confirming() {
        job.move(JobState.RECEIVING, JobState.CHECKING);
        job.checked(all.work().check(adas, List.of()));
        job.move(JobState.READY, JobState.CONFIRMING);
    }

    private static class FailingWork extends UploadWork {

        private final Throwable failure;

        FailingWork(TestPortal portal, Throwable failure) {
            super(
                    portal.practices(),
                    portal.uploads(),
                    new UploadCases(
                            portal.uploads(),
                            new MemoryCases(portal.uploads()),
                            new UploadLimits(Map.<String, String>of()::get)),
                    new UploadPreviews(portal.previews(), portal.uploads()),
                    portal.scores(NobodyHere.INSTANCE));
            this.failure = failure;
        }

        @Override
        UploadCheck.Ready check(JobKey key, List<IntakeFile> files) {
            throw FailingWork.<RuntimeException>thrown(failure);
        }

        @Override
        Confirmation confirm(JobKey key, UploadId id, UploadCheck.Ready checked) {
            throw FailingWork.<RuntimeException>thrown(failure);
        }

        @Override
        void takeBack(JobKey key, UploadId id) {
            throw FailingWork.<RuntimeException>thrown(failure);
        }

        @Override
        Optional<Upload> find(UploadId id) {
            throw FailingWork.<RuntimeException>thrown(failure);
        }

        @SuppressWarnings("unchecked") // how an interceptor lets out what the signature does not name
        private static <T extends Throwable> RuntimeException thrown(Throwable failure) throws T {
            throw (T) failure;
        }
    }

    private static final class Reading implements FileReading {

        @Override
        public List<IntakeFile> read(JobKey key, List<? extends FileSource> files, Progress progress) {
            return List.of();
        }

        @Override
        public boolean mark(JobKey key, FileSource file, Writer text) {
            return false;
        }
    }
}
