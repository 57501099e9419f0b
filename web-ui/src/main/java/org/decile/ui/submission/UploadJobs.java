package org.decile.ui.submission;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.ui.shell.Incident;
import org.jspecify.annotations.Nullable;

/// The uploads that are under way, one at a time for a person, practice and year.
///
/// They live as long as the portal runs; whoever opens the page again, in whatever window, finds theirs.
@Singleton
class UploadJobs {

    /// An upload that is not confirmed so long after it was begun is given up, and its files go.
    static final Duration KEPT = Duration.ofHours(24);

    /// An upload of which no file has come for so long was broken off before its first byte.
    static final Duration AWAITED = Duration.ofMinutes(5);

    /// So many rows of checked uploads are held in memory; the one that waited longest gives way to a new one.
    static final long MOST_ROWS_HELD = 6_000_000;

    private static final String TOO_LATE =
            "The upload was not confirmed within 24 hours, so its files were deleted. Nothing was stored.";
    private static final String NO_ROOM =
            "The portal needed the room for other uploads before this one was confirmed, so"
                    + " its files were deleted. Nothing was stored; choose them again.";

    private final JobQueues queues;
    private final UploadCourse course;
    private final InstantSource clock;
    private final Map<JobKey, UploadJob> jobs = new ConcurrentHashMap<>();

    @Inject
    UploadJobs(JobQueues queues, UploadCourse course) {
        this(queues, course, InstantSource.system());
    }

    UploadJobs(JobQueues queues, UploadCourse course, InstantSource clock) {
        this.queues = queues;
        this.course = course;
        this.clock = clock;
    }

    Optional<UploadJob> find(JobKey key) {
        return Optional.ofNullable(jobs.get(key));
    }

    /// The job that a file belongs to that is on its way now; empty when another upload of the same person is under
    /// way.
    Optional<UploadJob> receiving(JobKey key) {
        UploadJob job = jobs.compute(key, (_, old) -> inTheWay(old) ? old : new UploadJob(key, clock));
        return Optional.of(job).filter(one -> one.state() == JobState.RECEIVING);
    }

    /// Whether an upload keeps another from being begun. One that does not gives way, and its files go.
    private static boolean inTheWay(@Nullable UploadJob old) {
        if (old == null || old.state().isInTheWay()) {
            return old != null;
        }
        old.cancel(Optional.empty());
        return false;
    }

    /// Uploads of other people for the same practice and year that are not over.
    List<UploadJob> others(JobKey own) {
        return of(own.practice(), own.year()).stream()
                .filter(job -> !job.key().equals(own))
                .filter(job -> job.state().isInTheWay())
                .sorted(Comparator.comparing(job -> job.key().user()))
                .toList();
    }

    /// Checks what was received, unless files are still on their way or nothing is here.
    void check(UploadJob job) {
        if (job.close()) {
            job.count();
            queues.checks()
                    .add(
                            () -> {
                                course.check(job);
                                makeRoom(job);
                            },
                            e -> course.notChecked(job, e));
        }
    }

    /// Confirms what was checked and shown, unless something else is to be shown by now.
    ///
    /// @param check the number of the check that was shown
    void confirm(UploadJob job, int check) {
        if (job.confirms(check)) {
            queues.changes().add(() -> course.confirm(job), e -> course.notConfirmed(job, e));
        }
    }

    /// Gives an upload up because the person wants it so, and forgets it.
    void giveUp(UploadJob job) {
        job.cancel(Optional.empty());
        if (!job.state().isInTheWay()) {
            jobs.remove(job.key(), job);
        }
    }

    /// Gives up the uploads that nobody went on with, and forgets those that are long over.
    void expire() {
        for (UploadJob job : List.copyOf(jobs.values())) {
            try {
                expire(job);
            } catch (RuntimeException e) {
                Incident.loggedWithoutWords(e);
            }
        }
    }

    private void expire(UploadJob job) {
        if (job.endIfNothingCame(clock.instant().minus(AWAITED))) {
            jobs.remove(job.key(), job);
        }
        Instant dayAgo = clock.instant().minus(KEPT);
        boolean over = job.state() == JobState.CANCELLED || job.state() == JobState.CONFIRMED;
        if (over && job.touched().isBefore(dayAgo)) {
            jobs.remove(job.key(), job);
        } else if (!over && job.begun().isBefore(dayAgo)) {
            job.cancel(Optional.of(TOO_LATE));
        }
    }

    @PreDestroy
    void end() {
        jobs.values().forEach(job -> job.cancel(Optional.empty()));
    }

    private List<UploadJob> of(PracticeId practice, PerformanceYear year) {
        return jobs.values().stream()
                .filter(job -> job.key().practice().equals(practice))
                .filter(job -> job.key().year().equals(year))
                .toList();
    }

    /// One at a time: two uploads that are checked at once would each take the other for the one to give way.
    private synchronized void makeRoom(UploadJob latest) {
        List<UploadJob> waiting = jobs.values().stream()
                .filter(job -> job.state() == JobState.READY)
                .filter(job -> job != latest)
                .sorted(Comparator.comparing(UploadJob::touched))
                .toList();
        long rows = (latest.state() == JobState.READY ? latest.progress().rows() : 0)
                + waiting.stream().mapToLong(job -> job.progress().rows()).sum();
        for (UploadJob oldest : waiting) {
            if (rows > MOST_ROWS_HELD) {
                rows -= oldest.progress().rows();
                oldest.cancel(Optional.of(NO_ROOM));
            }
        }
    }
}
