package org.decile.ui.submission;

import java.util.Set;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.account.Role;

/// Who is at the screen on a thread that works in the background: nobody.
record NobodyHere(String name, String username, Set<Role> roles, Set<String> groups) implements CurrentUser {

    static final NobodyHere INSTANCE = new NobodyHere("", "", Set.of(), Set.of());

    @Override
    public boolean isAuthenticated() {
        return false;
    }
}
