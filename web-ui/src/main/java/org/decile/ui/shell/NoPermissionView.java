package org.decile.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.decile.ui.practice.NoPermissionException;

/// Shown in place of what the person may not see; names who can give the permission.
@ParentLayout(PortalLayout.class)
@PermitAll
public final class NoPermissionView extends ErrorPage
        implements HasErrorParameter<NoPermissionException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoPermissionException> parameter) {
        say("You do not have permission for this page", parameter.getException().remedy());
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return "No permission · Decile";
    }
}
