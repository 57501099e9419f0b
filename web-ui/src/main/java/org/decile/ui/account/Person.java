package org.decile.ui.account;

import java.io.Serializable;
import java.util.Set;

/// What the identity provider says of a person; kept in their session.
record Person(String name, String username, Set<Role> roles, Set<String> groups) implements Serializable {

    /// The session's attribute that holds the person.
    static final String ATTRIBUTE = "org.decile.person";

    /// Nobody: no name, no role, no group.
    static final Person ANONYMOUS = new Person("", "", Set.of(), Set.of());

    Person {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }
}
