package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.decile.core.exam.TooManyCasesException;
import org.decile.core.file.CancelledException;
import org.decile.core.intake.IntakeFile;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.ui.shell.Incident;

/// Takes an upload through its steps on a thread of its own, and answers for whatever happens on the way.
///
/// That is each [Throwable]: a commit that fails comes as a checked exception that no signature names. What goes wrong
/// is logged by its kind and place in the program only: its words might quote a file.
@Singleton
class UploadCourse {

    private final FileReading reading;
    private final UploadWork work;

    @Inject
    UploadCourse(FileReading reading, UploadWork work) {
        this.reading = reading;
        this.work = work;
    }

    /// Reads the files of a job that waits, and works out what they would change.
    void check(UploadJob job) {
        if (!job.move(JobState.WAITING, JobState.CHECKING)) {
            return;
        }
        try {
            List<StagedFile> sent = inOrder(job.files());
            List<IntakeFile> files = reading.read(job.key(), sent, job.count());
            boolean sound = files.stream().allMatch(file -> file.faults().isEmpty());
            job.checked(sound ? work.check(job.key(), files) : new UploadCheck.Refused(CheckedFile.of(sent, files)));
        } catch (CancelledException cancelled) {
            job.cancel(Optional.empty());
        } catch (TooManyCasesException tooMany) {
            job.failed(tooMany(job, tooMany));
        } catch (Throwable e) {
            notChecked(job, e);
        }
    }

    /// Whatever order they arrived in: of a case that stands in two of them, the later one counts.
    static List<StagedFile> inOrder(List<StagedFile> files) {
        return files.stream().sorted(Comparator.comparing(StagedFile::name)).toList();
    }

    /// The portal failed before or while it checked.
    void notChecked(UploadJob job, Throwable e) {
        job.failed(failure(e));
    }

    /// Stores what was checked, unless the practice's results have changed since. When it cannot be stored, it can be
    /// confirmed again.
    void confirm(UploadJob job) {
        UploadCheck.Ready ready = (UploadCheck.Ready) job.check().orElseThrow();
        UploadId id = new UploadId(job.id());
        try {
            switch (work.confirm(job.key(), id, ready)) {
                case Confirmation.Done done -> job.confirmed(done.upload());
                case Confirmation.Changed changed -> job.changed(changed.now(), Optional.of(changed.why()));
            }
        } catch (TooManyCasesException tooMany) {
            job.changed(ready, Optional.of(tooMany(job, tooMany)));
        } catch (Throwable e) {
            stored(id).ifPresentOrElse(job::confirmed, () -> notConfirmed(job, e));
        }
    }

    /// The portal failed before or while it stored; what was checked can be confirmed again.
    void notConfirmed(UploadJob job, Throwable e) {
        String why = failure(e);
        job.check().ifPresent(ready -> job.changed((UploadCheck.Ready) ready, Optional.of(why)));
    }

    /// Takes an upload back.
    ///
    /// @param key who wants it so, for which practice and year
    TakeBack takeBack(JobKey key, UploadId upload) {
        try {
            work.takeBack(key, upload);
            return TakeBack.done(upload);
        } catch (Throwable e) {
            boolean done = stored(upload).flatMap(Upload::takenBack).isPresent();
            return done ? TakeBack.done(upload) : TakeBack.failed(upload, failure(e));
        }
    }

    private static String tooMany(UploadJob job, TooManyCasesException e) {
        return "With this upload more than %,d cases would count for %s, which the portal does not take; a row that names no"
                        .formatted(e.most(), job.key().year())
                + " stratum counts in each. Take back uploads that are not needed any more, or report further measures by"
                + " measure results. Nothing was stored.";
    }

    /// A failure at the very end can hide that all went well.
    private Optional<Upload> stored(UploadId id) {
        try {
            return work.find(id);
        } catch (Throwable e) {
            Incident.loggedWithoutWords(e);
            return Optional.empty();
        }
    }

    /// What to tell the person.
    static String failure(Throwable e) {
        return "The fault is ours; the list of uploads below shows what is stored. Please try again. If it happens"
                + " again, tell the portal's administrator this number: "
                + Incident.loggedWithoutWords(e).id() + ".";
    }
}
