package org.decile.ui.account;

import java.util.Set;

/// The person at the screen, as the identity provider described them at their last request.
///
/// Usable in views, in services called by views, and inside `UI.access`. Elsewhere the user is anonymous.
public interface CurrentUser {

    /// Whether someone is logged in; when not, the texts are empty and the sets too.
    boolean isAuthenticated();

    /// The name to show, such as "Ada Admin"; the user name where the provider knows no other.
    String name();

    /// The name to log in with; it stays with the person and is what the history of uploads keeps.
    String username();

    /// The portal's roles of this person; roles the portal does not know are left out.
    Set<Role> roles();

    /// Names of the groups at the identity provider; a practice names one of them as its own.
    Set<String> groups();

    /// Whether the person has this role.
    default boolean is(Role role) {
        return roles().contains(role);
    }
}
