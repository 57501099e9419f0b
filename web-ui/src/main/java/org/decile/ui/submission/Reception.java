package org.decile.ui.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import org.decile.core.file.FileLimits;

/// Takes the files of one person for a practice and year as they come, on the threads that bring them.
final class Reception {

    private final JobKey key;
    private final UnaryOperator<String> fitName;
    private final UploadJobs jobs;
    private final Staging staging;
    private final UploadLimits limits;

    /// @param fitName makes a file's name fit to be kept and shown
    Reception(JobKey key, UnaryOperator<String> fitName, UploadJobs jobs, Staging staging, UploadLimits limits) {
        this.key = key;
        this.fitName = fitName;
        this.jobs = jobs;
        this.staging = staging;
        this.limits = limits;
    }

    /// Keeps a file for the upload that is being received, or begins one.
    ///
    /// @throws NotTakenException when the file is not taken; its message is for the person
    /// @throws IOException when the file does not come whole
    void take(String name, InputStream bytes) throws IOException, NotTakenException {
        UploadJob job = jobs.receiving(key)
                .orElseThrow(
                        () -> new NotTakenException("Another upload of yours for this year is under way, perhaps in"
                                + " another window. Confirm it or give it up first."));
        job.begins();
        boolean arrived = false;
        try {
            StagedFile file = staging.receive(fitName.apply(name), bytes, room(job));
            job.arrived(file);
            arrived = true;
        } catch (Staging.TooLargeException tooLarge) {
            throw new NotTakenException(tooLarge(limits));
        } finally {
            if (!arrived) {
                job.lost();
            }
        }
    }

    /// The person took this file off the list again.
    void drop(String name) {
        jobs.find(key).ifPresent(job -> job.drop(fitName.apply(name)));
    }

    /// So many files are chosen in all.
    void expect(int files) {
        jobs.receiving(key).ifPresent(job -> job.expect(files));
    }

    static String tooLarge(UploadLimits limits) {
        return "The file is larger than %s. Split it, so that each part holds some of the measures, or put it into a ZIP."
                .formatted(FileLimits.inWords(limits.receivedBytes()));
    }

    /// How many bytes the file may have beside those that are here.
    private long room(UploadJob job) {
        return limits.inside().archiveBytes() - job.bytes();
    }
}
