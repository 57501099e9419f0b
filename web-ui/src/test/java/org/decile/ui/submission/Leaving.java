package org.decile.ui.submission;

import java.util.Set;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.account.Role;
import org.decile.ui.score.TestPerson;

/// A person who is taken out of their practice's group while a page of theirs is open.
final class Leaving implements CurrentUser {

    private final TestPerson person;
    private boolean gone;

    Leaving(TestPerson person) {
        this.person = person;
    }

    void leave() {
        gone = true;
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public String username() {
        return person.username();
    }

    @Override
    public Set<Role> roles() {
        return person.roles();
    }

    @Override
    public Set<String> groups() {
        return gone ? Set.of() : person.groups();
    }
}
