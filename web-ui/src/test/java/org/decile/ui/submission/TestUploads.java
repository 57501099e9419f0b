package org.decile.ui.submission;

import java.nio.charset.StandardCharsets;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.MeasureResultsCsv;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.score.ScoreService;
import org.decile.ui.score.TestPortal;

/// Files of the invented practice, and the service that takes them.
final class TestUploads {

    static final PerformanceYear YEAR = new PerformanceYear(2024);

    private TestUploads() {}

    static UploadService service(TestPortal portal, CurrentUser person) {
        ScoreService scores = portal.scores(person);
        UploadPreviews previews = new UploadPreviews(scores, portal.uploads());
        return new UploadService(portal.access(person), person, portal.uploads(), scores, previews);
    }

    /// Each row begins with the NPI.
    static byte[] file(String... rows) {
        StringBuilder text = new StringBuilder(String.join(",", MeasureResultsCsv.columns()));
        for (String row : rows) {
            text.append("\n2024,000456789,").append(row);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
