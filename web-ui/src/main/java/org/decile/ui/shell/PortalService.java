package org.decile.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.decile.ui.account.CurrentUser;

/// Puts the access control before every navigation and words before every failure, and says what a page does when its
/// session is gone.
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
        event.getSource().setSystemMessagesProvider(_ -> reloadWhenTheSessionIsGone());
    }

    /// A page whose session or cookie is gone reloads without a word, and so comes back through the login.
    private static SystemMessages reloadWhenTheSessionIsGone() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        return messages;
    }
}
