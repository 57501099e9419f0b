package org.decile.ui.account;

import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/// The current user as the session of the request or of the view keeps it.
@ApplicationScoped
class SessionUser implements CurrentUser {

    @Override
    public boolean isAuthenticated() {
        return !person().username().isEmpty();
    }

    @Override
    public String name() {
        return person().name();
    }

    @Override
    public String username() {
        return person().username();
    }

    @Override
    public Set<Role> roles() {
        return person().roles();
    }

    @Override
    public Set<String> groups() {
        return person().groups();
    }

    private static Person person() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(session -> (Person) session.getAttribute(Person.ATTRIBUTE))
                .orElse(Person.ANONYMOUS);
    }
}
