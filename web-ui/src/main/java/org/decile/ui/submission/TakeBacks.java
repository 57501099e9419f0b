package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.decile.core.submission.UploadId;

/// Takes uploads back on threads of their own, because all cases that stand are counted anew; one at a time for a
/// person, practice and year. It asks nobody for permission: [UploadService] has.
@Singleton
class TakeBacks {

    private final JobQueues queues;
    private final UploadCourse course;
    private final Map<JobKey, TakeBack> latest = new ConcurrentHashMap<>();

    @Inject
    TakeBacks(JobQueues queues, UploadCourse course) {
        this.queues = queues;
        this.course = course;
    }

    /// Begins, unless the person's one before is not over.
    void begin(JobKey key, UploadId upload) {
        if (claim(key, upload)) {
            queues.changes()
                    .add(
                            () -> latest.put(key, course.takeBack(key, upload)),
                            e -> latest.put(key, TakeBack.failed(upload, UploadCourse.failure(e))));
        }
    }

    /// Whether no other of the person's is under way, and so this one is now.
    private synchronized boolean claim(JobKey key, UploadId upload) {
        if (find(key).filter(TakeBack::isRunning).isPresent()) {
            return false;
        }
        latest.put(key, TakeBack.running(upload));
        return true;
    }

    /// The person's latest, until they have been told what came of it.
    Optional<TakeBack> find(JobKey key) {
        return Optional.ofNullable(latest.get(key));
    }

    /// The person has been told what came of it.
    void told(JobKey key, TakeBack over) {
        latest.remove(key, over);
    }
}
