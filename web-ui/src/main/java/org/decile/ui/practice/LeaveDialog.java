package org.decile.ui.practice;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/// Asks before a page with unsaved work is left. Enter stays and Escape does nothing, so that no key loses work.
final class LeaveDialog extends ConfirmDialog {

    LeaveDialog(BeforeLeaveEvent.ContinueNavigationAction leave) {
        setHeader("Leave without saving?");
        setText("What you changed on this page is not saved yet.");
        setConfirmText("Stay");
        addConfirmListener(event -> leave.cancel());
        setCancelable(true);
        setCancelText("Leave");
        addCancelListener(event -> leave.proceed());
        setCloseOnEsc(false);
    }
}
