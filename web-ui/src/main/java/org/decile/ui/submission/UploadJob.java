package org.decile.ui.submission;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.file.FileLimits;
import org.decile.core.submission.Upload;

/// One person's upload for a practice and year, from the first byte to the end.
///
/// Several threads know it; each of its methods is whole. Its text form names neither files nor what they hold.
final class UploadJob {

    private final UUID id = UUID.randomUUID();
    private final JobKey key;
    private final InstantSource clock;
    private final JobFiles files = new JobFiles();
    private JobState state = JobState.RECEIVING;
    private JobProgress progress;
    private final Instant begun;
    private Instant touched;
    private Instant sent;
    private String names = "";
    private int checks;
    private Optional<UploadCheck> check = Optional.empty();
    private Optional<Upload> confirmed = Optional.empty();
    private Optional<String> notice = Optional.empty();

    UploadJob(JobKey key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
        this.progress = new JobProgress(0, clock);
        this.begun = clock.instant();
        this.touched = begun;
        this.sent = touched;
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

    Instant begun() {
        return begun;
    }

    /// When it last went on.
    synchronized Instant touched() {
        return touched;
    }

    synchronized List<StagedFile> files() {
        return files.here();
    }

    synchronized JobProgress progress() {
        return progress;
    }

    synchronized Optional<UploadCheck> check() {
        return check;
    }

    /// What came of each file, and which of them are here to be given back; none unless it is checked.
    synchronized List<CheckedFile> checkedFiles() {
        return check.map(known -> known instanceof UploadCheck.Refused refused
                        ? refused.all()
                        : CheckedFile.of(UploadCourse.inOrder(files.here()), known.files()))
                .orElse(List.of());
    }

    /// All that a page shows, as of one moment.
    synchronized JobStatus status() {
        return new JobStatus(
                id,
                state,
                files.what(),
                files.here().isEmpty() ? names : files.names(),
                sent,
                files.here().size(),
                files.arriving(),
                files.isWhole(),
                progress.percent(),
                progress.rows(),
                progress.rowsPerSecond(),
                checks,
                check,
                confirmed,
                notice);
    }

    /// As many files are to come in all from one window.
    synchronized void expect(UUID window, int number) {
        files.expect(window, number);
    }

    /// One more file is on its way.
    ///
    /// @throws NotTakenException when no more can come
    synchronized Arrival begins(FileLimits limits) throws NotTakenException {
        if (state != JobState.RECEIVING) {
            throw NotTakenException.anotherIsUnderWay();
        }
        if (!files.hasPlace(limits)) {
            throw NotTakenException.tooMany(limits.files());
        }
        files.begins();
        touched = clock.instant();
        return new Arrival(this, limits);
    }

    /// More bytes of a file on its way.
    ///
    /// @return whether there is room for them
    synchronized boolean takes(long bytes, FileLimits limits) {
        return files.takes(bytes, limits);
    }

    /// A file is here; it is not kept when the upload was given up meanwhile.
    ///
    /// @param counted so many of its bytes were counted while it came
    /// @return whether it is kept
    synchronized boolean arrived(StagedFile file, long counted) {
        touched = clock.instant();
        if (state == JobState.RECEIVING) {
            sent = touched;
            files.arrived(file);
            return true;
        }
        files.lost(counted);
        JobFiles.delete(file);
        return false;
    }

    /// A file that was on its way will not come.
    synchronized void lost(long counted) {
        touched = clock.instant();
        files.lost(counted);
    }

    /// The person does not want this file after all.
    synchronized void drop(UUID window, String name, long size) {
        if (state == JobState.RECEIVING) {
            files.drop(window, name, size);
        }
    }

    /// All that is to be checked is here. Does nothing while a file is on its way, which would be lost, or
    /// when there is none.
    ///
    /// @return whether it waits to be checked now
    synchronized boolean close() {
        return files.isAtRest() && move(JobState.RECEIVING, JobState.WAITING);
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

    /// The person has seen what came of a check and wants it so.
    ///
    /// @param shown the number of that check
    /// @return whether it is being confirmed now; not when another preview has come after the one that was shown
    synchronized boolean confirms(int shown) {
        return shown == checks && move(JobState.READY, JobState.CONFIRMING);
    }

    /// From now on its bytes and rows are counted anew.
    synchronized JobProgress count() {
        progress = new JobProgress(files.bytesHere(), clock);
        return progress;
    }

    /// What came of checking it.
    synchronized void checked(UploadCheck result) {
        boolean sound = result instanceof UploadCheck.Ready;
        if (move(JobState.CHECKING, sound ? JobState.READY : JobState.REFUSED)) {
            check = Optional.of(result);
            checks++;
            notice = Optional.empty();
        }
    }

    /// It could not be confirmed as it was shown; this is what it would do now.
    synchronized void changed(UploadCheck.Ready now, Optional<String> why) {
        if (move(JobState.CONFIRMING, JobState.READY)) {
            check = Optional.of(now);
            checks++;
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

    /// Ends it when it was begun and nothing has come of it, so that there is nothing to tell either.
    ///
    /// @param since nothing has happened since then
    /// @return whether it is over now
    synchronized boolean endIfNothingCame(Instant since) {
        boolean nothing = state == JobState.RECEIVING && files.isEmpty() && touched.isBefore(since);
        if (nothing) {
            end(JobState.CANCELLED, Optional.empty());
        }
        return nothing;
    }

    private void end(JobState last, Optional<String> why) {
        state = last;
        touched = clock.instant();
        notice = why;
        clear();
    }

    private void clear() {
        check = Optional.empty();
        names = files.here().isEmpty() ? names : files.names();
        files.clear();
    }

    @Override
    public String toString() {
        return "upload job " + id + ", " + state();
    }
}
