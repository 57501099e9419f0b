package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.decile.core.file.FileLimits;
import org.junit.jupiter.api.Test;

/// The files of an upload come one by one: each is taken, refused with the reason, or given up with the others.
class UploadedFilesTest extends PeopleUploading {

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
}
