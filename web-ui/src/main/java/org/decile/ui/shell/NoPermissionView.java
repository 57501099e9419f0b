package org.decile.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;

/// What a person sees who opens a page that is not for their role or practice.
class NoPermissionView extends Main implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        add(
                new H1("No permission"),
                new Paragraph("This page is for other roles or for another practice. If you need it, ask the person who"
                        + " manages the accounts of your practice."),
                new RouterLink("Home", HomeView.class));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
