package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Uploads go on while nobody looks, and none is stored twice or kept for ever.
class UploadJobsTest extends PeopleUploading {

    @Test
    void once_the_bytes_have_arrived_the_person_may_leave_and_finds_the_result_later() {
        assertThat(all.send(ada, "results.csv", SOUND).state()).isEqualTo(JobState.WAITING);

        workers.runAll();

        JobStatus found = all.service(ada).own(portal.practice(), YEAR).orElseThrow();
        assertThat(found.state()).isEqualTo(JobState.READY);
        assertThat(found.what()).isEqualTo("results.csv");
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
    void whatever_is_done_with_it_meanwhile_a_file_is_here_for_a_day_at_most() {
        TestUploads.receive(adas.reception(portal.practice(), YEAR), "a.csv", SOUND);
        clock.forward(UploadJobs.KEPT.minusMinutes(1));
        TestUploads.receive(adas.reception(portal.practice(), YEAR), "b.csv", file(",134,eCQM,,900,400,500,,,,"));
        adas.check(portal.practice(), YEAR);
        workers.runAll();
        assertThat(state(ada)).isEqualTo(JobState.READY);

        clock.forward(Duration.ofMinutes(1).plusSeconds(1));
        all.jobs().expire();

        assertThat(state(ada)).isEqualTo(JobState.CANCELLED);
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
}
