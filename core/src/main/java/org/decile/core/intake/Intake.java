package org.decile.core.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.file.WatchedStream;
import org.decile.core.submission.QppSubmissions;
import org.decile.core.submission.ResultsTable;
import org.decile.core.table.CellRows;
import org.decile.core.table.CsvRows;

/// Reads files of any kind that is understood, as a person has them.
///
/// Whatever the bytes are, reading ends with results or with all that is wrong, and never with an exception; except
/// that
/// an [IOException] of the source, or the [CancelledException][org.decile.core.file.CancelledException] of who watches,
/// comes out of here.
public final class Intake {
    private final IntakeSettings settings;
    private final Recognition recognition;
    private final QppSubmissions submissions;

    public Intake(IntakeSettings settings) {
        this.settings = settings;
        this.recognition = new Recognition(settings.limits());
        this.submissions = new QppSubmissions(settings.catalogs(), settings.asTraditionalMips(), settings.limits());
    }

    /// Reads files that belong together: what several hold of one participant and year is one submission. A measure
    /// that
    /// two of them hold is a fault of the later one.
    ///
    /// @return one for each file, in their order; an archive gives one for each file in it
    /// @throws IOException when a source cannot be read
    public List<IntakeFile> read(List<? extends FileSource> sources, IntakeScope scope, Progress progress)
            throws IOException {
        Job job = new Job(settings, scope, new Watch(progress));
        List<IntakeFile> files = new ArrayList<>();
        for (FileSource source : sources) {
            files.add(file(source, job));
        }
        job.watch().tell();
        return Together.check(files);
    }

    private IntakeFile file(FileSource source, Job job) throws IOException {
        Content content = recognition.of(source);
        return switch (content.kind()) {
            case CSV, WORKBOOK -> table(source, content, job);
            case JSON -> json(source, job);
            case JSON_LINES -> jsonLines(source, job);
            case XML, ARCHIVE, NONE ->
                job.refused(source.name(), content.format(), content.refusal().orElseThrow());
        };
    }

    private static IntakeFile table(FileSource source, Content content, Job job) throws IOException {
        Draft draft = job.draft(source.name(), content.format());
        ResultsTable table = ResultsIntake.table(job);
        try (WatchedStream stream = watched(source, job)) {
            ResultsIntake.take(read(stream, table), draft);
            return draft.file(checksum(stream));
        }
    }

    private static ResultsTable.Reading read(WatchedStream stream, ResultsTable table) throws IOException {
        try {
            CellRows rows = CsvRows.of(stream, table::tell);
            return table.read(rows);
        } catch (UnreadableFileException e) {
            table.tell(Fault.ofFile(e.problem(), e.remedy()));
            return table.unread();
        }
    }

    private IntakeFile json(FileSource source, Job job) throws IOException {
        Draft draft = job.draft(source.name(), FileFormat.QPP_JSON);
        try (WatchedStream stream = watched(source, job)) {
            byte[] json = stream.readNBytes(settings.limits().submissionBytes() + 1);
            new SubmissionIntake(job.scope(), draft).take(submissions.read(json), 0);
            return draft.file(checksum(stream));
        } catch (UnreadableFileException e) {
            draft.fault(Fault.ofFile(e.problem(), e.remedy()));
            return draft.file("");
        }
    }

    private IntakeFile jsonLines(FileSource source, Job job) throws IOException {
        Draft draft = job.draft(source.name(), FileFormat.QPP_JSON);
        SubmissionIntake intake = new SubmissionIntake(job.scope(), draft);
        try (WatchedStream stream = watched(source, job)) {
            Lines lines =
                    new Lines(new BufferedInputStream(stream), settings.limits().submissionBytes());
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                intake.take(submissions.read(line.get()), (int) lines.number());
                job.watch().row();
            }
            return draft.file(checksum(stream));
        } catch (UnreadableFileException e) {
            draft.fault(Fault.ofFile(e.problem(), e.remedy()));
            return draft.file("");
        }
    }

    private static WatchedStream watched(FileSource source, Job job) throws IOException {
        return new WatchedStream(source.open(), job.limits().bytes(), job.watch());
    }

    /// Empty for a file that is too large to be read to its end.
    private static String checksum(WatchedStream stream) throws IOException {
        try {
            return stream.checksum();
        } catch (UnreadableFileException e) {
            return "";
        }
    }
}
