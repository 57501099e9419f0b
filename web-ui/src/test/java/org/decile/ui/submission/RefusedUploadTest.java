package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.IntakeFile;
import org.decile.ui.component.OpenPage;
import org.decile.ui.submission.ReturnedSheet.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a person gets back to mend, and how many files a page can show.
@ExtendWith(OpenPage.class)
class RefusedUploadTest extends AdaUploading {

    private static final byte[] SOUND = file(",134,eCQM,,900,400,500,,,,");
    private static final byte[] FAULTY = file(",236,eCQM,,x,700,300,,,,");
    private static final byte[] FAULTY_TOO = file(",999,eCQM,,1,1,0,,,,");

    private UploadService service;

    @BeforeEach
    void openAPage() {
        service = all.service(ada);
    }

    @Test
    void of_two_files_of_the_same_name_each_comes_back_as_it_was_sent() throws IOException {
        begin().add("results.csv", FAULTY).add("results.csv", FAULTY_TOO).check();

        assertThat(mark(staged(0))).contains("236", "eligiblePopulation: This is not a whole number.");
        assertThat(mark(staged(1))).contains("999").doesNotContain("236");
    }

    @Test
    void a_file_in_a_zip_does_not_come_back_and_the_page_says_why() throws IOException {
        begin().add("two.zip", zip("a/results.csv", FAULTY, "b.csv", SOUND))
                .add("unpacked.csv", FAULTY_TOO)
                .check();

        assertThat(refused().all().stream().map(CheckedFile::comesBack)).containsExactly(false, false, true);
        assertThat(page())
                .contains(
                        "<span class=\"nowrap\">Row 2</span>",
                        "two.zip: a/results.csv",
                        "Files in a ZIP do not come back with an Error column")
                .containsOnlyOnce("This file with an Error column");
    }

    @Test
    void each_of_many_tables_comes_back_and_none_is_left_out_without_a_word() {
        Sending sending = begin();
        for (int number = 1; number <= 23; number++) {
            sending.add("table-%d.csv".formatted(number), FAULTY);
        }
        sending.check();

        assertThat(page().split("This file with an Error column", -1)).hasSize(20 + 1);
        assertThat(page()).contains("3 more files with faults", "lists the faults of all files");
    }

    @Test
    void of_hundreds_of_files_those_with_faults_are_listed_first_and_the_others_are_counted() {
        begin().add("sound.csv", SOUND).add("faulty.csv", FAULTY).check();
        List<IntakeFile> files =
                new ArrayList<>(Collections.nCopies(220, refused().files().getFirst()));
        files.add(refused().files().getLast());

        assertThat(FileTable.of(files).getElement().getOuterHTML())
                .contains("faulty.csv", "1 row", "1 row cannot be used", "These are the first 200 of 221.");
        assertThat(FileTable.of(files.subList(0, FileTable.SHOWN)).getElement().getOuterHTML())
                .doesNotContain("These are the first");
    }

    @Test
    void nothing_that_was_read_is_kept_of_a_refused_upload() {
        begin().add("a.csv", SOUND).add("b.csv", FAULTY).check();

        assertThat(refused().files()).extracting(IntakeFile::parts).containsOnly(List.of());
    }

    @Test
    void all_faults_are_a_list_to_take_home_until_the_upload_is_over() throws IOException {
        begin().add("a.csv", FAULTY).add("b.csv", FAULTY_TOO).check();
        StringWriter text = new StringWriter();

        assertThat(service.faults(portal.practice(), YEAR, job().id(), text)).isEqualTo(Written.DONE);
        assertThat(text.toString().lines().map(line -> line.split(",", -1)[0]))
                .containsExactly("\uFEFFfile", "a.csv", "b.csv");

        UUID id = job().id();
        service.cancel(portal.practice(), YEAR, id);
        assertThat(service.faults(portal.practice(), YEAR, id, text)).isEqualTo(Written.GONE);
    }

    @Test
    void a_person_gets_one_sheet_at_a_time() throws IOException {
        Twice twice = new Twice();
        service = new TestUploads(portal, folder, twice::around).service(ada);
        begin().add("a.csv", FAULTY).check();

        assertThat(mark(staged(0))).contains("Error");
        assertThat(twice.second).isEqualTo(Written.BUSY);
        assertThat(mark(staged(0))).as("the one before is over").contains("Error");
    }

    /// While a sheet is being written, the same person asks for it again.
    private final class Twice {

        private Written second = Written.DONE;

        FileReading around(FileReading real) {
            return new FileReading() {
                @Override
                public List<IntakeFile> read(JobKey key, List<? extends FileSource> files, Progress progress)
                        throws IOException {
                    return real.read(key, files, progress);
                }

                @Override
                public boolean mark(JobKey key, FileSource file, Writer text) throws IOException {
                    second = service.mark(portal.practice(), YEAR, job().id(), staged(0), new StringWriter());
                    return real.mark(key, file, text);
                }
            };
        }
    }

    private Sending begin() {
        return new Sending(service.reception(portal.practice(), YEAR));
    }

    private final class Sending {

        private final Reception reception;

        Sending(Reception reception) {
            this.reception = reception;
        }

        Sending add(String name, byte[] bytes) {
            TestUploads.receive(reception, name, bytes);
            return this;
        }

        void check() {
            service.check(portal.practice(), YEAR);
        }
    }

    private JobStatus job() {
        return service.own(portal.practice(), YEAR).orElseThrow();
    }

    private UploadCheck.Refused refused() {
        return (UploadCheck.Refused) job().check().orElseThrow();
    }

    private UUID staged(int file) {
        return refused().all().get(file).staged().orElseThrow();
    }

    private String mark(UUID staged) throws IOException {
        StringWriter text = new StringWriter();
        assertThat(service.mark(portal.practice(), YEAR, job().id(), staged, text))
                .isEqualTo(Written.DONE);
        return text.toString();
    }

    private String page() {
        UploadView view = new UploadView(portal.access(ada), service);
        view.show(new UploadPresenter(portal.access(ada), service).page(portal.practice(), YEAR));
        return view.getElement().getOuterHTML();
    }

    private static byte[] zip(String firstName, byte[] first, String secondName, byte[] second) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(firstName));
            zip.write(first);
            zip.putNextEntry(new ZipEntry(secondName));
            zip.write(second);
        }
        return bytes.toByteArray();
    }
}
