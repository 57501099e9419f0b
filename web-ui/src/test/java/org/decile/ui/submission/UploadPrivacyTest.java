package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
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

    @Test
    void when_the_portal_fails_while_a_file_comes_the_person_gets_the_number_that_stands_in_the_log_without_words()
            throws IOException {
        Path noFolder = Files.writeString(folder.resolve(SECRET), "a file stands where the folder should be");

        for (Arriving file : List.of(arrives(noFolder, new IOException()), arrives(folder, new SecretException()))) {
            assertThat(file.isRejected()).isTrue();
            String told = file.told.getFirst();
            assertThat(told)
                    .startsWith("results.csv: ")
                    .contains("Send it again.")
                    .doesNotContain(SECRET);
            assertThat(log()).contains(told.replaceAll(".*this number: (\\w{8})\\.", "$1"), "Staging");
        }
        assertThat(log()).doesNotContain(SECRET);
    }

    @Test
    void that_a_browser_went_away_is_no_incident() {
        Arriving file = arrives(folder, new IOException("the peer has closed " + SECRET));

        assertThat(file.isRejected()).isTrue();
        assertThat(file.told).isEmpty();
        assertThat(log()).isEmpty();
    }

    /// What becomes of a file while which this is thrown.
    private Arriving arrives(Path staging, Exception thrown) {
        Reception reception = new TestUploads(portal, staging).service(ada).reception(portal.practice(), YEAR);
        Arriving file = new Arriving(new FailingBytes(thrown));
        new StagingReceiver(reception, (one, why) -> file.told.add(one.name() + ": " + why)).handleUploadRequest(file);
        return file;
    }

    /// A file that a page without a server behind it is sent.
    private static final class Arriving extends UploadEvent {

        private final InputStream bytes;
        private final List<String> told = new ArrayList<>();

        @SuppressWarnings("NullAway") // there is no server
        Arriving(InputStream bytes) {
            super(null, null, null, "results.csv", 1, "text/csv", new Element("div"), null);
            this.bytes = bytes;
        }

        @Override
        public InputStream getInputStream() {
            return bytes;
        }

        @Override
        public UI getUI() {
            return new UI() {
                @Override
                public Future<Void> access(Command command) {
                    command.execute();
                    return new CompletableFuture<>();
                }
            };
        }
    }

    private static final class SecretException extends IllegalStateException {

        private static final long serialVersionUID = 1;

        SecretException() {
            super("patient " + SECRET);
        }
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

    /// A file that fails while it is read.
    private static final class FailingBytes extends InputStream {

        private final Exception failure;

        FailingBytes(Exception failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            if (failure instanceof IOException broken) {
                throw broken;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return read();
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
