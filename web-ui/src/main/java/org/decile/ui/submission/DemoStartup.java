package org.decile.ui.submission;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.logging.Logger;

/// Loads the demo when the portal starts, if the environment asks for it.
@Singleton
class DemoStartup {

    /// The environment variable that is `true` where the demo is wanted.
    static final String VARIABLE = "DECILE_DEMO";

    private static final Logger LOG = Logger.getLogger(DemoStartup.class.getName());

    private final DemoData demo;

    @Inject
    DemoStartup(DemoData demo) {
        this.demo = demo;
    }

    /// After everything else that has to be ready first.
    void onStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) Startup event) {
        if ("true".equals(System.getenv(VARIABLE)) && demo.load()) {
            LOG.info("The demo's two invented practices were added.");
        }
    }
}
