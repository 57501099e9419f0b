package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.IntakeFile;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in a person's file is shown to that person and nobody else: not in a log, not in an exception,
/// not on the disk.
class UploadPrivacyTest {

    private static final String SECRET = "Quillfeather-4711";
    private static final byte[] FILE = file("," + SECRET + ",eCQM,,1000,700,300,,,,");

    private final TestPortal portal = new TestPortal();
    private final TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);
    private final Handler printed = Logger.getLogger("").getHandlers()[0];
    private final List<LogRecord> logged = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        printed.setFilter(logged::add);
    }

    @AfterEach
    void stopListening() {
        printed.setFilter(null);
    }

    @Test
    void a_value_is_quoted_to_the_person_and_stands_in_no_log_and_in_no_text_that_could_be_logged() throws IOException {
        TestUploads all = new TestUploads(portal, folder);
        JobStatus job = all.send(ada, SECRET + ".csv", FILE);
        UploadCheck check = job.check().orElseThrow();

        assertThat(check.files().getFirst().faults().listed().getFirst().value())
                .contains(SECRET);
        assertThat(Stream.of(
                                job,
                                check,
                                all.jobs()
                                        .find(new JobKey(portal.practice(), YEAR, "ada"))
                                        .orElseThrow())
                        .map(Object::toString))
                .noneMatch(text -> text.contains(SECRET));
        assertThat(adas(all).files().toString()).doesNotContain(SECRET);
        assertThat(log()).doesNotContain(SECRET);
        assertThat(disk()).doesNotContain(SECRET);
    }

    @Test
    void when_the_portal_fails_the_log_names_the_place_and_the_number_but_quotes_nothing() {
        TestUploads all = new TestUploads(portal, folder, _ -> new Failing());
        JobStatus job = all.send(ada, SECRET + ".csv", FILE);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        String told = job.notice().orElseThrow();
        String number = told.replaceAll(".*this number: (\\w{8})\\.", "$1");
        assertThat(log())
                .contains(number, "IllegalStateException", "IllegalArgumentException", "UploadPrivacyTest")
                .doesNotContain(SECRET);
        assertThat(told).doesNotContain(SECRET);
    }

    private UploadJob adas(TestUploads all) {
        return all.jobs().find(new JobKey(portal.practice(), YEAR, "ada")).orElseThrow();
    }

    /// Fails with words from the file.
    private static final class Failing implements FileReading {

        @Override
        public List<IntakeFile> read(JobKey key, List<? extends FileSource> files, Progress progress) {
            throw new IllegalStateException("cannot read " + SECRET, new IllegalArgumentException("patient " + SECRET));
        }

        @Override
        public boolean mark(JobKey key, FileSource file, Writer text) {
            return false;
        }
    }

    private String log() {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        for (LogRecord entry : List.copyOf(logged)) {
            lines.println(entry.getMessage());
            Stream.ofNullable(entry.getThrown()).forEach(thrown -> thrown.printStackTrace(lines));
        }
        return text.toString();
    }

    private String disk() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(UploadPrivacyTest::content).reduce("", String::concat);
        }
    }

    private static String content(Path file) {
        try {
            return file + Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
