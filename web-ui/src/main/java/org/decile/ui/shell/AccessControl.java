package org.decile.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.security.Principal;
import java.util.function.Predicate;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.account.Role;
import org.jspecify.annotations.Nullable;

/// Lets a person navigate only to views whose annotation admits them; a view without annotation admits nobody.
final class AccessControl extends NavigationAccessControl {

    private final CurrentUser user;

    AccessControl(CurrentUser user) {
        this.user = user;
        setLoginView("/login");
    }

    @Override
    protected @Nullable Principal getPrincipal(VaadinRequest request) {
        return user.isAuthenticated() ? user::username : null;
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        return name -> Role.named(name).filter(user::is).isPresent();
    }
}
