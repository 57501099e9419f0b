package org.decile.ui.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;

/// Refuses to start where others could reach a portal whose secrets are blank, too short or well known.
@WebListener
public class StartupCheck implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Secrets secrets = new Secrets(name -> System.getenv().getOrDefault(name, ""));
        List<String> weak = secrets.weak();
        if (weak.isEmpty()) {
            return;
        }
        String complaint =
                "Set a secret of your own in " + String.join(", ", weak) + "; docs/operating.md says how to make one.";
        if (Reach.ofThisServer().isBeyondLoopback()) {
            throw new IllegalStateException(
                    "Decile does not start: it can be reached from other machines. " + complaint);
        }
        event.getServletContext().log("Only this machine can reach Decile, so it starts nevertheless. " + complaint);
    }
}
