package org.decile.ui.account;

import java.util.Arrays;
import java.util.Optional;

/// What a person may do in the portal; for which practices is said by [CurrentUser#groups()].
public enum Role {
    /// Uploads, settings and reports of the own practices.
    GROUP_ADMIN(Role.GROUP_ADMIN_NAME),
    /// Reads scores and reports of the own practices.
    VIEWER(Role.VIEWER_NAME),
    /// Practices, benchmarks and rule sets; no practice's uploads or scores.
    PORTAL_ADMIN(Role.PORTAL_ADMIN_NAME);

    /// Name of [#GROUP_ADMIN] at the identity provider, for `@RolesAllowed`.
    public static final String GROUP_ADMIN_NAME = "group-admin";
    /// Name of [#VIEWER] at the identity provider, for `@RolesAllowed`.
    public static final String VIEWER_NAME = "viewer";
    /// Name of [#PORTAL_ADMIN] at the identity provider, for `@RolesAllowed`.
    public static final String PORTAL_ADMIN_NAME = "portal-admin";

    private final String providerName;

    Role(String providerName) {
        this.providerName = providerName;
    }

    /// The realm role's name at the identity provider.
    public String providerName() {
        return providerName;
    }

    /// The role of that name, or empty for the provider's own roles, which mean nothing here.
    public static Optional<Role> named(String providerName) {
        return Arrays.stream(values())
                .filter(role -> role.providerName.equals(providerName))
                .findFirst();
    }
}
