package org.decile.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.decile.ui.account.CurrentUser;

/// Puts the access control before every navigation, and words before every failure.
@ApplicationScoped
class PortalService {

    private final AccessControl accessControl;

    @Inject
    PortalService(CurrentUser user) {
        this.accessControl = new AccessControl(user);
    }

    void onServiceInit(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new FailureNotice()));
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(accessControl));
    }
}
