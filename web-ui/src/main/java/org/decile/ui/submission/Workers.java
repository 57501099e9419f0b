package org.decile.ui.submission;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// The server's threads that work on uploads while the people do something else.
@Singleton
class Workers implements Executor {

    private static final long MINUTES_BETWEEN = 2;

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it before anything else happens
    private ManagedExecutorService threads;

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it before anything else happens
    private ManagedScheduledExecutorService clock;

    @Inject
    Workers() {
        // the container sets the rest
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /// Lets uploads that nobody went on with go.
    void onStart(@Observes Startup event, UploadJobs jobs) {
        var unused = clock.scheduleWithFixedDelay(jobs::expire, MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }
}
