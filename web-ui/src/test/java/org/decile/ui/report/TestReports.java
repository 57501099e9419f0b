package org.decile.ui.report;

import static org.decile.ui.score.TestPortal.electronic;
import static org.decile.ui.score.TestPortal.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;

/// Reports about the invented practice, which reported in 2023 and 2024.
final class TestReports {
    private final TestPortal portal = new TestPortal()
            .reported(
                    2023,
                    electronic("236", 700, 300),
                    electronic("001", 310, 690),
                    electronic("226", 440, 260),
                    registry("317", 600, 300, 20),
                    electronic("134", 8, 6))
            .reported(
                    2024,
                    electronic("236", 7687, 2313),
                    electronic("001", 210, 790),
                    registry("130", 699, 1, 0),
                    electronic("134", 300, 150),
                    registry("117", 11, 1, 0),
                    electronic("238", 12, 288),
                    registry("438", 150, 60, 0),
                    registry("317", 300, 100, 400));

    /// Enters the scores of the other categories of 2024.
    TestReports entered() {
        portal.entered(
                2024,
                Map.of(
                        PerformanceCategory.COST, Percent.of("70"),
                        PerformanceCategory.IMPROVEMENT_ACTIVITIES, Percent.HUNDRED,
                        PerformanceCategory.PROMOTING_INTEROPERABILITY, Percent.of("80")));
        return this;
    }

    PracticeId practice() {
        return portal.practice();
    }

    ReportService service(CurrentUser person) {
        return new ReportService(portal.access(person), portal.scores(person));
    }

    ReportOrder order(ReportKind kind, int year) {
        return new ReportOrder(kind, ScoreQuery.of(portal.practice(), new PerformanceYear(year)), Optional.empty());
    }

    byte[] made(ReportKind kind, int year) {
        ReportFile file = service(TestPerson.viewer(TestPortal.GROUP))
                .make(order(kind, year))
                .orElseThrow();
        return bytes(file);
    }

    static byte[] bytes(ReportFile file) {
        try (ByteArrayOutputStream stream = new ByteArrayOutputStream()) {
            file.writeTo(stream);
            return stream.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(ReportKind kind, int year) {
        return new String(made(kind, year), StandardCharsets.UTF_8);
    }

    /// Uploads one result for a practice.
    static void report(TestPortal portal, PracticeId practice, int year) {
        Upload upload = new Upload(
                UploadId.random(),
                practice,
                new PerformanceYear(year),
                "results.csv",
                "0".repeat(64),
                "Measure results",
                1,
                1,
                "ada",
                Instant.parse("2026-11-21T15:00:00Z"),
                Optional.empty());
        portal.uploads().confirm(upload, List.of(new ParticipantResult(Optional.empty(), electronic("236", 700, 300))));
    }

    /// The words of a PDF file, with single spaces.
    static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
