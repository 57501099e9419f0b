package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.IntakeFile;
import org.decile.core.submission.Upload;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Uploads go on while nobody looks, one after the other, and nobody's is lost to somebody else's.
class UploadJobsTest {

    private static final byte[] SOUND = file(",236,eCQM,,1000,700,300,,,,");
    private static final byte[] OTHER = file(",236,eCQM,,1000,900,100,,,,");
    private static final byte[] FAULTY = file(",236,eCQM,,x,700,300,,,,");

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);
    private final TestPerson bob = ada.called("bob");
    private final TestPerson cid = ada.called("cid");
    private final LaterWorkers workers = new LaterWorkers();
    private final LaterClock clock = new LaterClock();

    @TempDir
    Path folder;

    private TestUploads all;
    private UploadService adas;

    @BeforeEach
    void open() {
        all = new TestUploads(portal, folder, workers, clock);
        adas = all.service(ada);
    }

    @Test
    void once_the_bytes_have_arrived_the_person_may_leave_and_finds_the_result_later() {
        assertThat(all.send(ada, "results.csv", SOUND).state()).isEqualTo(JobState.WAITING);

        workers.runAll();

        JobStatus found = all.service(ada).own(portal.practice(), YEAR).orElseThrow();
        assertThat(found.state()).isEqualTo(JobState.READY);
        assertThat(found.what()).isEqualTo("results.csv");
    }

    @Test
    void so_many_are_worked_on_at_a_time_and_the_others_wait_their_turn() {
        all.send(ada, "a.csv", SOUND);
        all.send(bob, "b.csv", SOUND);
        all.send(cid, "c.csv", SOUND);

        assertThat(workers.count()).isEqualTo(2);
        workers.runOne();
        assertThat(workers.count()).as("the third follows the first").isEqualTo(2);
        workers.runAll();
        assertThat(Stream.of(ada, bob, cid).map(this::state)).containsOnly(JobState.READY);
    }

    @Test
    void a_person_has_one_upload_at_a_time_for_a_practice_and_year() {
        all.send(ada, "first.csv", SOUND);
        Reception again = adas.reception(portal.practice(), YEAR);

        assertThatExceptionOfType(NotTakenException.class)
                .isThrownBy(() -> again.take("second.csv", new ByteArrayInputStream(OTHER)))
                .withMessageContaining("Another upload of yours for this year is under way");
        assertThat(staged()).isEqualTo(1);
    }

    @Test
    void a_refused_upload_gives_way_to_the_mended_file() {
        all.send(ada, "results.csv", FAULTY);
        workers.runAll();
        assertThat(state(ada)).isEqualTo(JobState.REFUSED);
        assertThat(staged()).as("kept to be given back with the faults").isEqualTo(1);

        all.send(ada, "results.csv", SOUND);
        assertThat(staged())
                .as("the refused file went when the mended one came")
                .isEqualTo(1);
        workers.runAll();
        assertThat(state(ada)).isEqualTo(JobState.READY);
    }

    @Test
    void cancelling_deletes_the_files_at_once_and_stores_nothing() {
        all.send(ada, "results.csv", SOUND);
        adas.cancel(portal.practice(), YEAR, job(ada).id());

        assertThat(staged()).isZero();
        workers.runAll();
        assertThat(adas.own(portal.practice(), YEAR)).isEmpty();
        assertThat(adas.history(portal.practice(), YEAR)).isEmpty();
    }

    @Test
    void a_reading_that_was_cancelled_ends() {
        UploadJob job = new UploadJob(new JobKey(portal.practice(), YEAR, "ada"), clock);
        JobProgress progress = job.count();

        job.cancel(Optional.empty());

        assertThat(progress.isCancelled()).isTrue();
    }

    @Test
    void confirming_deletes_the_files() {
        confirm(ada, SOUND);

        assertThat(state(ada)).isEqualTo(JobState.CONFIRMED);
        assertThat(staged()).isZero();
        assertThat(adas.history(portal.practice(), YEAR)).hasSize(1);
    }

    @Test
    void confirming_twice_stores_once() {
        all.send(ada, "results.csv", SOUND);
        workers.runAll();
        JobStatus ready = job(ada);
        adas.confirm(portal.practice(), YEAR, ready.id(), ready.checks());
        adas.confirm(portal.practice(), YEAR, ready.id(), ready.checks());
        workers.runAll();

        assertThat(adas.history(portal.practice(), YEAR)).hasSize(1);
    }

    @Test
    void what_nobody_confirmed_within_a_day_is_deleted_and_the_person_told() {
        all.send(ada, "results.csv", SOUND);
        workers.runAll();

        clock.forward(UploadJobs.KEPT.minusSeconds(1));
        all.jobs().expire();
        assertThat(state(ada)).isEqualTo(JobState.READY);
        clock.forward(Duration.ofSeconds(2));
        all.jobs().expire();

        assertThat(state(ada)).isEqualTo(JobState.CANCELLED);
        assertThat(job(ada).notice())
                .hasValueSatisfying(text -> assertThat(text).contains("within 24 hours"));
        assertThat(staged()).isZero();
    }

    @Test
    void an_upload_broken_off_before_its_first_byte_is_over_after_some_minutes() {
        adas.reception(portal.practice(), YEAR).expect(1);

        clock.forward(UploadJobs.AWAITED);
        all.jobs().expire();
        assertThat(all.service(bob).others(portal.practice(), YEAR)).containsExactly("ada");
        clock.forward(Duration.ofSeconds(1));
        all.jobs().expire();

        assertThat(adas.own(portal.practice(), YEAR)).isEmpty();
        assertThat(all.service(bob).others(portal.practice(), YEAR)).isEmpty();
    }

    @Test
    void a_file_that_is_here_or_on_its_way_keeps_an_upload_from_being_over_so_soon() {
        Reception reception = adas.reception(portal.practice(), YEAR);
        TestUploads.receive(reception, "slow.csv", new Meanwhile(SOUND, () -> {
            clock.forward(UploadJobs.AWAITED.plusSeconds(1));
            all.jobs().expire();
        }));
        clock.forward(UploadJobs.AWAITED.plusSeconds(1));
        all.jobs().expire();

        assertThat(job(ada).files()).isEqualTo(1);
    }

    @Test
    void two_people_see_each_other_and_the_second_is_shown_what_the_first_has_changed() {
        all.send(ada, "ada.csv", SOUND);
        all.send(bob, "bob.csv", OTHER);
        workers.runAll();
        assertThat(adas.others(portal.practice(), YEAR)).containsExactly("bob");
        assertThat(all.service(bob).others(portal.practice(), YEAR)).containsExactly("ada");

        all.confirm(ada, job(ada));
        workers.runAll();
        all.confirm(bob, job(bob));
        workers.runAll();

        JobStatus bobs = job(bob);
        assertThat(bobs.state()).as("not confirmed, not lost").isEqualTo(JobState.READY);
        assertThat(bobs.notice()).hasValueSatisfying(text -> assertThat(text).startsWith("ada confirmed ada.csv on "));
        UploadCheck.Ready now = (UploadCheck.Ready) bobs.check().orElseThrow();
        assertThat(now.previews().getFirst().measures().getFirst().effect()).isEqualTo(UploadPreview.Effect.REPLACED);

        all.confirm(bob, bobs);
        workers.runAll();
        assertThat(state(bob)).isEqualTo(JobState.CONFIRMED);
        assertThat(adas.history(portal.practice(), YEAR))
                .extracting(Upload::uploadedBy)
                .containsExactly("bob", "ada");
    }

    @Test
    void an_upload_taken_back_meanwhile_is_told_too() {
        Upload first = confirm(ada, SOUND);
        all.send(bob, "bob.csv", OTHER);
        workers.runAll();
        adas.takeBack(portal.practice(), first.id());
        workers.runAll();

        all.confirm(bob, job(bob));
        workers.runAll();

        assertThat(job(bob).notice())
                .hasValueSatisfying(text -> assertThat(text).startsWith("ada took results.csv back on "));
    }

    @Test
    void several_files_are_one_upload() {
        Reception reception = adas.reception(portal.practice(), YEAR);
        reception.expect(2);
        TestUploads.receive(reception, "a.csv", SOUND);
        assertThat(job(ada).whole()).isFalse();
        TestUploads.receive(reception, "b.csv", file(",134,eCQM,,900,400,500,,,,"));
        assertThat(job(ada).whole()).isTrue();
        adas.check(portal.practice(), YEAR);
        workers.runAll();

        UploadCheck.Ready ready = (UploadCheck.Ready) job(ada).check().orElseThrow();
        assertThat(ready.fileName()).isEqualTo("2 files");
        assertThat(ready.measures()).isEqualTo(2);
        assertThat(Verdict.of(ready)).isEqualTo("2 files with 2 rows read; all can be used.");
    }

    @Test
    void nothing_is_checked_while_a_file_is_on_its_way() {
        Reception reception = adas.reception(portal.practice(), YEAR);
        TestUploads.receive(reception, "a.csv", SOUND);
        TestUploads.receive(reception, "late.csv", new Meanwhile(OTHER, () -> adas.check(portal.practice(), YEAR)));

        assertThat(state(ada)).isEqualTo(JobState.RECEIVING);
        assertThat(job(ada).files()).isEqualTo(2);
        adas.check(portal.practice(), YEAR);
        assertThat(state(ada)).isEqualTo(JobState.WAITING);
    }

    @Test
    void nothing_is_checked_when_nothing_is_here() {
        adas.reception(portal.practice(), YEAR).expect(1);
        adas.check(portal.practice(), YEAR);

        assertThat(state(ada)).isEqualTo(JobState.RECEIVING);
    }

    @Test
    void a_file_that_arrives_after_the_upload_was_given_up_is_said_not_to_have_been_taken() {
        Reception reception = adas.reception(portal.practice(), YEAR);
        Meanwhile bytes = new Meanwhile(SOUND, () -> adas.cancel(portal.practice(), YEAR, job(ada).id()));

        assertThatExceptionOfType(NotTakenException.class)
                .isThrownBy(() -> reception.take("a.csv", bytes))
                .withMessageContaining("given up before this file had arrived");
        assertThat(staged()).isZero();
    }

    @Test
    void an_upload_has_at_most_so_many_files() throws Exception {
        Reception reception = adas.reception(portal.practice(), YEAR);
        for (int file = 0; file < TestUploads.MOST_FILES; file++) {
            TestUploads.receive(reception, file + ".csv", SOUND);
        }

        assertThatExceptionOfType(NotTakenException.class)
                .isThrownBy(() -> reception.take("more.csv", new ByteArrayInputStream(SOUND)))
                .withMessage("An upload has at most 300 files. Send the others as another upload.");
    }

    @Test
    void files_on_their_way_share_the_room_of_their_upload() throws Exception {
        UploadJob job = new UploadJob(new JobKey(portal.practice(), YEAR, "ada"), clock);
        FileLimits limits = FileLimits.USUAL.withArchive(3, 100);
        Arrival first = job.begins(limits);
        Arrival second = job.begins(limits);

        assertThat(first.takes(60)).isTrue();
        assertThat(second.takes(41)).isFalse();
        assertThat(second.takes(40)).isTrue();
        first.end();
        assertThat(second.takes(60)).as("what the lost file had is free again").isTrue();
        assertThat(second.takes(1)).isFalse();
    }

    @Test
    void who_may_no_longer_upload_cannot_send_from_a_page_opened_before() {
        Leaving person = new Leaving(ada);
        Reception reception = all.service(person).reception(portal.practice(), YEAR);
        person.leave();

        assertThatExceptionOfType(NotTakenException.class)
                .isThrownBy(() -> reception.take("a.csv", new ByteArrayInputStream(SOUND)))
                .withMessageContaining("You do not have permission for this any more.");
        assertThat(adas.own(portal.practice(), YEAR)).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_deleted_keeps_none_of_the_others() throws IOException {
        Reception reception = adas.reception(portal.practice(), YEAR);
        TestUploads.receive(reception, "a.csv", SOUND);
        makeUndeletable(onlyStaged());
        TestUploads.receive(reception, "b.csv", OTHER);

        adas.cancel(portal.practice(), YEAR, job(ada).id());

        assertThat(adas.own(portal.practice(), YEAR)).isEmpty();
        assertThat(staged()).as("the one that cannot be deleted").isEqualTo(1);
    }

    @Test
    void an_upload_that_cannot_be_looked_at_keeps_no_other_from_being_given_up() {
        AtomicBoolean broken = new AtomicBoolean();
        InstantSource once = () -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("no clock");
            }
            return clock.instant();
        };
        all = new TestUploads(portal, folder, workers, once);
        all.send(ada, "a.csv", SOUND);
        all.send(bob, "b.csv", SOUND);
        clock.forward(UploadJobs.KEPT.plusSeconds(1));
        broken.set(true);

        all.jobs().expire();

        assertThat(Stream.of(ada, bob).map(this::state)).containsOnlyOnce(JobState.CANCELLED);
    }

    @Test
    void a_confirmation_does_not_wait_for_other_peoples_checks() {
        all.send(ada, "a.csv", SOUND);
        workers.runAll();
        all.send(bob, "b.csv", SOUND);
        all.send(cid, "c.csv", SOUND);
        all.confirm(ada, job(ada));

        assertThat(workers.count()).isEqualTo(3);
    }

    @Test
    void one_faulty_file_of_several_keeps_all_from_being_taken() {
        Reception reception = adas.reception(portal.practice(), YEAR);
        TestUploads.receive(reception, "a.csv", SOUND);
        TestUploads.receive(reception, "b.csv", file(",134,eCQM,,x,400,500,,,,"));
        adas.check(portal.practice(), YEAR);
        workers.runAll();

        UploadCheck check = job(ada).check().orElseThrow();
        assertThat(Verdict.of(check)).isEqualTo("2 files with 2 rows read; one file cannot be used as it is.");
        assertThat(check.files()).extracting(Verdict::of).containsExactly("Can be used", "1 row cannot be used");
    }

    @Test
    void a_file_taken_off_the_list_is_not_part_of_the_upload() {
        Reception reception = adas.reception(portal.practice(), YEAR);
        TestUploads.receive(reception, "a.csv", SOUND);
        TestUploads.receive(reception, "wrong.csv", FAULTY);
        reception.drop("wrong.csv", FAULTY.length);
        reception.drop("a.csv", SOUND.length + 1);

        assertThat(staged()).isEqualTo(1);
        assertThat(job(ada).what()).isEqualTo("a.csv");
    }

    @Test
    void when_checked_uploads_hold_too_much_memory_the_oldest_gives_way_and_its_person_is_told() {
        all.send(ada, "results.csv", SOUND);
        workers.runAll();
        UploadJob adasJob =
                all.jobs().find(new JobKey(portal.practice(), YEAR, "ada")).orElseThrow();
        adasJob.progress().read(1, UploadJobs.MOST_ROWS_HELD);
        all.send(bob, "results.csv", SOUND);
        workers.runAll();

        assertThat(state(bob)).isEqualTo(JobState.READY);
        assertThat(state(ada)).isEqualTo(JobState.CANCELLED);
        assertThat(job(ada).notice())
                .hasValueSatisfying(text -> assertThat(text).contains("choose them again"));
    }

    @Test
    void a_refused_upload_takes_no_room_from_those_that_can_be_confirmed() {
        all = new TestUploads(portal, folder, Counting::new);
        all.send(ada, "a.csv", SOUND);
        all.send(bob, "b.csv", FAULTY);

        assertThat(state(bob)).isEqualTo(JobState.REFUSED);
        assertThat(state(ada)).isEqualTo(JobState.READY);
    }

    /// Counts more than half of the rows that are held in all, whatever it reads.
    private record Counting(FileReading real) implements FileReading {

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

    /// Something happens once while the bytes come.
    private static final class Meanwhile extends ByteArrayInputStream {

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

    private Path onlyStaged() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    /// A folder that is not empty cannot be deleted.
    private static void makeUndeletable(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        Files.writeString(file.resolve("inside"), "x");
    }

    private Upload confirm(TestPerson person, byte[] file) {
        all.send(person, "results.csv", file);
        workers.runAll();
        all.confirm(person, job(person));
        workers.runAll();
        return job(person).confirmed().orElseThrow();
    }

    private JobStatus job(TestPerson person) {
        return all.service(person).own(portal.practice(), YEAR).orElseThrow();
    }

    private JobState state(TestPerson person) {
        return job(person).state();
    }

    private long staged() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
