package org.decile.core.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.file.WatchedStream;
import org.decile.core.qrda.QrdaFiles;
import org.decile.core.qrda.QrdaLimits;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmissions;
import org.decile.core.submission.ResultsTable;
import org.jspecify.annotations.Nullable;

/// Reads files of any kind that is understood, as a person has them.
///
/// Whatever the bytes are, reading ends with results or with all that is wrong, and never with an exception;
/// except that an [IOException] of the source, or the
/// [CancelledException][org.decile.core.file.CancelledException] of who watches, comes out of here.
public final class Intake {
    private final IntakeSettings settings;
    private final Recognition recognition;
    private final QppSubmissions submissions;
    private @Nullable QrdaFiles qrda;

    public Intake(IntakeSettings settings) {
        this.settings = settings;
        this.recognition = new Recognition(settings.limits());
        this.submissions = new QppSubmissions(settings.catalogs(), settings.others(), settings.limits());
    }

    /// Reads files that belong together: what several hold of one participant and year is one submission. A
    /// measure that two of them hold is a fault of the later one; cases of several files are added up.
    ///
    /// @return one for each file, in their order; an archive gives one for each file in it
    /// @throws IOException when a source cannot be read
    public List<IntakeFile> read(List<? extends FileSource> sources, IntakeScope scope, Progress progress)
            throws IOException {
        Job job = new Job(settings, scope, new Watch(progress));
        List<IntakeFile> files = new ArrayList<>();
        for (FileSource source : sources) {
            files.addAll(files(source, job));
        }
        job.watch().tell();
        return Together.check(CasesTogether.of(files, settings.catalogs()));
    }

    private List<IntakeFile> files(FileSource source, Job job) throws IOException {
        Content content = recognition.of(source, job.watch());
        if (content.kind() != Content.Kind.ARCHIVE) {
            return List.of(job.withRoom(file(source, content, job)));
        }
        try {
            List<Archive.Member> members = Archive.members(source, settings.limits());
            Optional<Fault> full = job.room().flatMap(room -> room.take(members));
            if (full.isPresent()) {
                return List.of(job.refused(source.name(), FileFormat.UNKNOWN, full.get()));
            }
            List<IntakeFile> files = new ArrayList<>();
            for (Archive.Member member : members) {
                files.add(job.withRoom(member(member, job)));
            }
            return files;
        } catch (UnreadableFileException e) {
            return List.of(job.draft(source.name(), FileFormat.UNKNOWN).unreadable(e));
        }
    }

    private IntakeFile member(Archive.Member member, Job job) throws IOException {
        FileSource source = member.source();
        if (member.fault().isPresent()) {
            return job.refused(source.name(), FileFormat.UNKNOWN, member.fault().get());
        }
        try {
            Content content = recognition.of(source, job.watch());
            return content.refusal().isPresent()
                    ? job.refused(
                            source.name(),
                            content.format(),
                            member.refused(content.refusal().get()))
                    : file(source, content, job);
        } catch (UnreadableFileException e) {
            return job.draft(source.name(), FileFormat.UNKNOWN).unreadable(e);
        }
    }

    private IntakeFile file(FileSource source, Content content, Job job) throws IOException {
        return switch (content.kind()) {
            case CSV, WORKBOOK ->
                content.format().hasCases() ? cases(source, content, job) : table(source, content, job);
            case JSON -> one(source, content, job, stream -> submissions.read(json(stream)));
            case XML -> one(source, content, job, qrda()::read);
            case JSON_LINES -> jsonLines(source, job);
            case ARCHIVE ->
                job.refused(
                        source.name(),
                        content.format(),
                        Fault.ofFile("This is an archive within an archive.", "Unpack it, and pack its files."));
            case NONE ->
                job.refused(source.name(), content.format(), content.refusal().orElseThrow());
        };
    }

    private static IntakeFile table(FileSource source, Content content, Job job) throws IOException {
        Draft draft = job.draft(source.name(), content.format());
        ResultsTable table = ResultsIntake.table(job);
        try (GivenTable given = GivenTable.open(source, content, job, table::tell, draft.warnings()::add)) {
            ResultsIntake.take(table.read(given.rows()), draft);
            return draft.file(given.checksum());
        } catch (UnreadableFileException e) {
            table.tell(Fault.ofFile(e.problem(), e.remedy()));
            ResultsIntake.take(table.unread(), draft);
            return draft.file("");
        }
    }

    private static IntakeFile cases(FileSource source, Content content, Job job) throws IOException {
        Draft draft = job.draft(source.name(), content.format());
        try (GivenTable given = GivenTable.open(source, content, job, draft::fault, draft.warnings()::add)) {
            CasesIntake.take(given.rows(), job, draft);
            return draft.file(given.checksum());
        } catch (UnreadableFileException e) {
            return draft.unreadable(e);
        }
    }

    /// Made when it is first needed.
    private synchronized QrdaFiles qrda() {
        QrdaFiles known = qrda;
        if (known == null) {
            known = new QrdaFiles(settings.catalogs(), settings.qrda().get(), settings.others(), QrdaLimits.STANDARD);
            qrda = known;
        }
        return known;
    }

    private byte[] json(InputStream stream) throws IOException {
        return stream.readNBytes(settings.limits().submissionBytes() + 1);
    }

    /// Reads the submission that a file is.
    private static IntakeFile one(FileSource source, Content content, Job job, SubmissionReader reader)
            throws IOException {
        Draft draft = job.draft(source.name(), content.format());
        try (WatchedStream stream = job.open(source)) {
            new SubmissionIntake(job.scope(), draft).take(reader.read(stream), 0);
            return draft.file(Job.checksum(stream));
        } catch (UnreadableFileException e) {
            return draft.unreadable(e);
        }
    }

    private interface SubmissionReader {
        QppReading read(InputStream stream) throws IOException;
    }

    private IntakeFile jsonLines(FileSource source, Job job) throws IOException {
        Draft draft = job.draft(source.name(), FileFormat.QPP_JSON);
        SubmissionIntake intake = new SubmissionIntake(job.scope(), draft);
        try (WatchedStream stream = job.open(source)) {
            Lines lines =
                    new Lines(new BufferedInputStream(stream), settings.limits().submissionBytes());
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                intake.take(submissions.read(line.get()), (int) lines.number());
                job.watch().row();
            }
            return draft.file(Job.checksum(stream));
        } catch (UnreadableFileException e) {
            return draft.unreadable(e);
        }
    }
}
