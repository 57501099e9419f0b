package org.decile.ui.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.decile.ui.practice.NoPermissionException;

/// Takes the files of one person for a practice and year as they come from one window, on the threads that bring them.
final class Reception {

    private final UUID window = UUID.randomUUID();
    private final Runnable permission;
    private final JobKey key;
    private final UnaryOperator<String> fitName;
    private final UploadJobs jobs;
    private final Staging staging;
    private final UploadLimits limits;

    /// @param permission asks whether the person may still send files
    /// @param fitName makes a file's name fit to be kept and shown
    Reception(
            Runnable permission,
            JobKey key,
            UnaryOperator<String> fitName,
            UploadJobs jobs,
            Staging staging,
            UploadLimits limits) {
        this.permission = permission;
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
        askPermission();
        UploadJob job = jobs.receiving(key).orElseThrow(NotTakenException::anotherIsUnderWay);
        Arrival arrival = job.begins(limits.inside());
        try {
            StagedFile file = staging.receive(fitName.apply(name), bytes, arrival);
            if (!arrival.arrived(file)) {
                throw NotTakenException.givenUp();
            }
        } catch (Staging.TooLargeException tooLarge) {
            throw NotTakenException.tooLarge(limits.receivedBytes());
        } catch (Staging.NoRoomException noRoom) {
            throw NotTakenException.noRoom(limits.inside().archiveBytes());
        } finally {
            arrival.end();
        }
    }

    /// A file's name as it is kept and shown.
    String fitName(String name) {
        return fitName.apply(name);
    }

    /// The page may have been built long ago.
    private void askPermission() throws NotTakenException {
        try {
            permission.run();
        } catch (NoPermissionException e) {
            throw NotTakenException.notPermitted(e.remedy());
        }
    }

    /// The person took a file off the list again, whether it was here or not.
    void drop(String name, long size) {
        jobs.find(key).ifPresent(job -> job.drop(window, fitName.apply(name), size));
    }

    /// So many files are chosen in all in this window.
    void expect(int files) {
        jobs.receiving(key).ifPresent(job -> job.expect(window, files));
    }
}
