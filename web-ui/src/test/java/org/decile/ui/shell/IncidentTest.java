package org.decile.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Logger;
import org.decile.ui.practice.SettingsService;
import org.decile.ui.submission.UploadService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an unexpected failure leaves in the log.
class IncidentTest {

    private final Logger logger = Logger.getLogger(Incident.class.getName());
    private final StringWriter log = new StringWriter();

    @BeforeEach
    void listen() {
        logger.setFilter(entry -> {
            PrintWriter lines = new PrintWriter(log);
            lines.println(entry.getMessage());
            entry.getThrown().printStackTrace(lines);
            return false;
        });
    }

    @AfterEach
    void stopListening() {
        logger.setFilter(null);
    }

    @Test
    void a_failure_of_the_upload_page_is_logged_without_its_words() {
        String told = FailureNotice.text(new IllegalStateException(
                "cannot show Quillfeather", failure("duplicate entry Quillfeather", UploadService.class)));

        String number = told.replaceAll(".*this number: (\\w{8})\\.", "$1");
        assertThat(log.toString())
                .contains(number, "IllegalStateException", "IllegalArgumentException", "UploadService.history")
                .doesNotContain("Quillfeather");
    }

    @Test
    void any_other_failure_is_logged_with_its_words() {
        FailureNotice.text(failure("no rules for the year", SettingsService.class));

        assertThat(log.toString()).contains("no rules for the year");
    }

    private static RuntimeException failure(String words, Class<?> place) {
        RuntimeException failure = new IllegalArgumentException(words);
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.List", "get", "List.java", 1),
            new StackTraceElement(place.getName(), "history", place.getSimpleName() + ".java", 100)
        });
        return failure;
    }
}
