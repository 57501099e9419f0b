package org.decile.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.decile.ui.component.Notice;
import org.decile.ui.practice.NoPermissionException;

/// Tells the person about a failure that happened while a page was open, and keeps the page. A page that asks again and
/// again, and fails each time, says so once.
final class FailureNotice implements ErrorHandler {

    private static final long serialVersionUID = 1;
    private static final int SECONDS_SHOWN = 15;

    @Override
    public void error(ErrorEvent event) {
        String text = text(event.getThrowable());
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> show(ui, text));
    }

    static String text(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoPermissionException refusal) {
                return "You do not have permission for this. " + refusal.remedy();
            }
        }
        return "The fault is ours. Whether what you did last was stored shows when you open the page anew; if it was not,"
                + " please try again. If it happens again, tell the portal's administrator this number: "
                + Incident.logged(failure).id() + ".";
    }

    private static void show(UI ui, String text) {
        Optional<Notification> before = Optional.ofNullable(ComponentUtil.getData(ui, Notification.class));
        if (before.filter(Notification::isOpened).isPresent()) {
            return;
        }
        Notification notification = new Notification(Notice.error(text).announced());
        notification.setDuration(SECONDS_SHOWN * 1000);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.open();
        ComponentUtil.setData(ui, Notification.class, notification);
    }
}
