package org.decile.ui.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.decile.core.file.FileLimits;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.MeasureResultsCsv;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.exam.CodeMapsInForce;
import org.decile.ui.qrda.QrdaTablesInForce;
import org.decile.ui.score.ScoreService;
import org.decile.ui.score.TestPortal;
import org.decile.ui.upkeep.MemoryYearTables;

/// Uploads of the invented practice by several people: what they send is checked at once, on the thread that asks for
/// it, unless a test brings other workers.
final class TestUploads {

    static final PerformanceYear YEAR = new PerformanceYear(2024);

    /// How many files an upload may have.
    static final int MOST_FILES = 300;

    private final TestPortal portal;
    private final UploadLimits limits;
    private final Staging staging;
    private final UploadWork work;
    private final UploadJobs jobs;
    private final TakeBacks takeBacks;
    private final FileReading reading;
    private final MemoryYearTables tables = new MemoryYearTables();

    TestUploads(TestPortal portal, Path folder) {
        this(portal, folder, Runnable::run, InstantSource.system());
    }

    /// @param rows how many a file may have, and how many cases may count
    TestUploads(TestPortal portal, Path folder, int rows) {
        this(portal, folder, Runnable::run, InstantSource.system(), rows, UnaryOperator.identity());
    }

    /// @param reading makes another reading of the real one
    TestUploads(TestPortal portal, Path folder, UnaryOperator<FileReading> reading) {
        this(portal, folder, Runnable::run, InstantSource.system(), FileLimits.USUAL.rows(), reading);
    }

    TestUploads(TestPortal portal, Path folder, Executor workers, InstantSource clock) {
        this(portal, folder, workers, clock, FileLimits.USUAL.rows(), UnaryOperator.identity());
    }

    TestUploads(
            TestPortal portal,
            Path folder,
            Executor workers,
            InstantSource clock,
            int rows,
            UnaryOperator<FileReading> reading) {
        this.portal = portal;
        this.limits = new UploadLimits(Map.of(
                UploadLimits.STAGING,
                folder.toString(),
                "DECILE_UPLOAD_FILES",
                Integer.toString(MOST_FILES),
                "DECILE_UPLOAD_ROWS",
                Integer.toString(rows))::get);
        this.staging = new Staging(limits);
        this.reading = reading.apply(new PracticeFiles(
                portal.practices(),
                new MemoryKeys(),
                new CodeMapsInForce(tables),
                new QrdaTablesInForce(tables),
                limits));
        ScoreService scores = portal.scores(NobodyHere.INSTANCE);
        this.work = new UploadWork(
                portal.practices(),
                portal.uploads(),
                new UploadCases(portal.uploads(), new MemoryCases(portal.uploads()), limits),
                new UploadPreviews(portal.previews(), portal.uploads()),
                scores);
        UploadCourse course = new UploadCourse(this.reading, work);
        JobQueues queues = new JobQueues(workers, 2);
        this.jobs = new UploadJobs(queues, course, clock);
        this.takeBacks = new TakeBacks(queues, course);
    }

    /// What portal administrators uploaded; nothing at first.
    MemoryYearTables tables() {
        return tables;
    }

    UploadJobs jobs() {
        return jobs;
    }

    UploadWork work() {
        return work;
    }

    UploadService service(CurrentUser person) {
        return new UploadService(
                portal.access(person),
                person,
                portal.uploads(),
                work,
                jobs,
                takeBacks,
                reading,
                staging,
                limits,
                new QrdaTablesInForce(tables));
    }

    /// Sends a file and has it checked.
    JobStatus send(CurrentUser person, String name, byte[] file) {
        return send(person, YEAR, name, file);
    }

    JobStatus send(CurrentUser person, PerformanceYear year, String name, byte[] file) {
        UploadService service = service(person);
        PracticeId practice = portal.practice();
        receive(service.reception(practice, year), name, file);
        service.check(practice, year);
        return service.own(practice, year).orElseThrow();
    }

    /// Sends a sound file, has it checked, and confirms it.
    JobStatus confirm(CurrentUser person, byte[] file) {
        return confirm(person, send(person, "results.csv", file));
    }

    JobStatus confirm(CurrentUser person, JobStatus sent) {
        UploadService service = service(person);
        service.confirm(portal.practice(), YEAR, sent.id(), sent.checks());
        return service.own(portal.practice(), YEAR).orElseThrow();
    }

    static void receive(Reception reception, String name, byte[] file) {
        receive(reception, name, new ByteArrayInputStream(file));
    }

    static void receive(Reception reception, String name, InputStream bytes) {
        try {
            reception.take(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotTakenException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /// Each row begins with the NPI.
    static byte[] file(String... rows) {
        StringBuilder text = new StringBuilder(String.join(",", MeasureResultsCsv.columns()));
        for (String row : rows) {
            text.append("\n2024,000456789,").append(row);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// One that stands, as the history has it.
    static Upload upload(UploadId id, JobKey key) {
        return new Upload(
                id,
                key.practice(),
                key.year(),
                "results.csv",
                "0".repeat(64),
                "Measure results",
                1,
                1,
                key.user(),
                Instant.parse("2026-11-21T15:00:00Z"),
                Optional.empty());
    }
}
