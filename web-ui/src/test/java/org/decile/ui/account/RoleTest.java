package org.decile.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({"group-admin, GROUP_ADMIN", "viewer, VIEWER", "portal-admin, PORTAL_ADMIN"})
    void rolesAreKnownByTheirNamesAtTheIdentityProvider(String name, Role role) {
        assertThat(Role.named(name)).contains(role);
        assertThat(role.providerName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GROUP_ADMIN", "group-admin ", "default-roles-decile"})
    void otherNamesAreNoRoles(String name) {
        assertThat(Role.named(name)).isEmpty();
    }
}
