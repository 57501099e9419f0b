package org.decile.ui.report;

import java.nio.charset.StandardCharsets;
import org.decile.core.score.ExplanationText;
import org.decile.ui.component.Numbers;

/// The whole explained score as plain text, under a head that says whose it is and what it rests on.
final class ExplanationFile {

    private ExplanationFile() {}

    static byte[] of(ReportSubject subject) {
        String head = """
                %s
                Rules: %s
                Benchmarks: %s
                Made on %s
                %s
                """.formatted(
                        subject.whose(),
                        subject.rules(),
                        subject.benchmarks(),
                        Numbers.moment(subject.made()),
                        missing(subject));
        return (head + ExplanationText.of(subject.score())).getBytes(StandardCharsets.UTF_8);
    }

    /// The explanation itself tells a final score that is known.
    private static String missing(ReportSubject subject) {
        return subject.score().finalScore().isPresent()
                ? ""
                : subject.finalScore().map("Final score: %s\n"::formatted).orElse("");
    }
}
