package org.decile.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/// Shown when the portal failed; quotes an id that is in the log too, and nothing else of the failure.
@ParentLayout(PortalLayout.class)
@PermitAll
public final class UnexpectedErrorView extends ErrorPage implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Incident incident = Incident.logged(parameter.getException());
        say(
                "This page could not be shown",
                "The fault is ours. Nothing that was confirmed before is lost. Whether what you did last was stored shows"
                        + " where you did it.",
                "Please try again. If it happens again, tell the portal's administrator this number: %s."
                        .formatted(incident.id()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return "Something went wrong · Decile";
    }
}
