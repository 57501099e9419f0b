package org.decile.ui.score;

import java.util.Set;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.account.Role;

/// An invented person at the screen.
public record TestPerson(String name, String username, Set<Role> roles, Set<String> groups) implements CurrentUser {

    /// Uploads and manages for the practice of this Keycloak group.
    public static TestPerson groupAdmin(String group) {
        return new TestPerson("Ada Admin", "ada", Set.of(Role.GROUP_ADMIN), Set.of(group));
    }

    /// Reads for the practice of this Keycloak group.
    public static TestPerson viewer(String group) {
        return new TestPerson("Vera Viewer", "vera", Set.of(Role.VIEWER), Set.of(group));
    }

    /// Looks after the portal and is in this Keycloak group without a role there.
    public static TestPerson portalAdmin(String group) {
        return new TestPerson("Paul Portal", "paul", Set.of(Role.PORTAL_ADMIN), Set.of(group));
    }

    /// Somebody else with the same rights.
    public TestPerson called(String other) {
        return new TestPerson(other, other, roles, groups);
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }
}
