package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.IOException;
import java.io.Writer;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.IntakeFile;
import org.decile.core.submission.Upload;
import org.junit.jupiter.api.Test;

/// Several people upload at a time: one after the other, and nobody's is lost to somebody else's.
class UploadsOfSeveralTest extends PeopleUploading {

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
    void a_confirmation_does_not_wait_for_other_peoples_checks() {
        all.send(ada, "a.csv", SOUND);
        workers.runAll();
        all.send(bob, "b.csv", SOUND);
        all.send(cid, "c.csv", SOUND);
        all.confirm(ada, job(ada));

        assertThat(workers.count()).isEqualTo(3);
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
}
