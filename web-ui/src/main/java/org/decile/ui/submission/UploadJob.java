package org.decile.ui.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.submission.Upload;

/// One person's upload for a practice and year, from the first byte to the end.
///
/// Several threads know it; each of its methods is whole. Its text form names neither files nor what they hold.
final class UploadJob {

    private final UUID id = UUID.randomUUID();
    private final JobKey key;
    private final InstantSource clock;
    private final List<StagedFile> files = new ArrayList<>();
    private JobState state = JobState.RECEIVING;
    private JobProgress progress;
    private Instant touched;
    private int arriving;
    private int expected;
    private Optional<UploadCheck> check = Optional.empty();
    private Optional<Upload> confirmed = Optional.empty();
    private Optional<String> notice = Optional.empty();

    UploadJob(JobKey key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
        this.progress = new JobProgress(0, clock);
        this.touched = clock.instant();
    }

    UUID id() {
        return id;
    }

    JobKey key() {
        return key;
    }

    synchronized JobState state() {
        return state;
    }

    /// When it last went on.
    synchronized Instant touched() {
        return touched;
    }

    synchronized List<StagedFile> files() {
        return List.copyOf(files);
    }

    synchronized JobProgress progress() {
        return progress;
    }

    synchronized Optional<UploadCheck> check() {
        return check;
    }

    /// All that a page shows, as of one moment.
    synchronized JobStatus status() {
        return new JobStatus(
                id,
                state,
                what(),
                files.size(),
                isWhole(),
                progress.percent(),
                progress.rows(),
                progress.rowsPerSecond(),
                check,
                confirmed,
                notice);
    }

    /// Bytes of the files that are here.
    synchronized long bytes() {
        return files.stream().mapToLong(StagedFile::size).sum();
    }

    /// As many files are to come in all.
    synchronized void expect(int number) {
        expected = Math.max(expected, number);
    }

    synchronized void begins() {
        arriving++;
        touched = clock.instant();
    }

    /// A file is here; it is not kept when the upload was given up meanwhile.
    synchronized void arrived(StagedFile file) {
        arriving--;
        touched = clock.instant();
        if (state == JobState.RECEIVING) {
            files.add(file);
        } else {
            delete(file);
        }
    }

    /// A file that was on the way will not come.
    synchronized void lost() {
        arriving--;
    }

    /// The person does not want this file after all.
    synchronized void drop(String name) {
        if (state == JobState.RECEIVING) {
            List<StagedFile> unwanted =
                    files.stream().filter(file -> file.name().equals(name)).toList();
            files.removeAll(unwanted);
            unwanted.forEach(UploadJob::delete);
            expected = files.size();
        }
    }

    /// Moves on, if it is in that state; a job that was given up meanwhile is not.
    synchronized boolean move(JobState from, JobState to) {
        if (state != from) {
            return false;
        }
        state = to;
        touched = clock.instant();
        return true;
    }

    /// From now on its bytes and rows are counted anew.
    synchronized JobProgress count() {
        progress = new JobProgress(bytes(), clock);
        return progress;
    }

    /// What came of checking it.
    synchronized void checked(UploadCheck result) {
        boolean sound = result instanceof UploadCheck.Ready;
        if (move(JobState.CHECKING, sound ? JobState.READY : JobState.REFUSED)) {
            check = Optional.of(result);
            notice = Optional.empty();
        }
    }

    /// It could not be confirmed as it was shown; this is what it would do now.
    synchronized void changed(UploadCheck.Ready now, Optional<String> why) {
        if (move(JobState.CONFIRMING, JobState.READY)) {
            check = Optional.of(now);
            notice = why;
        }
    }

    synchronized void confirmed(Upload upload) {
        if (move(JobState.CONFIRMING, JobState.CONFIRMED)) {
            confirmed = Optional.of(upload);
            clear();
        }
    }

    /// @param why what to tell the person
    synchronized void failed(String why) {
        if (state.isRunning()) {
            end(JobState.FAILED, Optional.of(why));
        }
    }

    /// Gives it up, unless it is being confirmed, which is whole or not at all and soon over.
    ///
    /// @param why what to tell the person, if they did not do it themselves
    synchronized void cancel(Optional<String> why) {
        if (state != JobState.CONFIRMING && state != JobState.CONFIRMED) {
            progress.cancel();
            end(JobState.CANCELLED, why);
        }
    }

    /// Whether all files that were to come are here.
    private boolean isWhole() {
        return arriving == 0 && !files.isEmpty() && files.size() >= expected;
    }

    private void end(JobState last, Optional<String> why) {
        state = last;
        touched = clock.instant();
        notice = why;
        clear();
    }

    private void clear() {
        check = Optional.empty();
        files.forEach(UploadJob::delete);
        files.clear();
    }

    private String what() {
        String first = files.isEmpty() ? "" : files.getFirst().name();
        return files.size() > 1 ? files.size() + " files" : first;
    }

    private static void delete(StagedFile file) {
        try {
            file.delete();
        } catch (IOException e) {
            throw new UncheckedIOException("a staged file cannot be deleted", e);
        }
    }

    @Override
    public String toString() {
        return "upload job " + id + ", " + state();
    }
}
