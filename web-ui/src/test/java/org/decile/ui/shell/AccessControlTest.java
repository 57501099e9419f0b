package org.decile.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.account.Role;
import org.junit.jupiter.api.Test;

class AccessControlTest {

    private static final VaadinRequest REQUEST = (VaadinRequest) Proxy.newProxyInstance(
            AccessControlTest.class.getClassLoader(), new Class<?>[] {VaadinRequest.class}, (_, _, _) -> null);

    @Test
    void aPersonHasOnlyTheirOwnRoles() {
        AccessControl control = new AccessControl(new User("vera.viewer", Set.of(Role.VIEWER)));

        assertThat(control.getRolesChecker(REQUEST))
                .accepts("viewer")
                .rejects("group-admin", "portal-admin", "", "nonsense");
    }

    @Test
    void aPersonIsKnownByTheirUserName() {
        AccessControl control = new AccessControl(new User("vera.viewer", Set.of()));

        assertThat(control.getPrincipal(REQUEST))
                .extracting(java.security.Principal::getName)
                .isEqualTo("vera.viewer");
    }

    @Test
    void nobodyIsNobody() {
        assertThat(new AccessControl(new User("", Set.of())).getPrincipal(REQUEST))
                .isNull();
    }

    private record User(String username, Set<Role> roles) implements CurrentUser {

        @Override
        public boolean isAuthenticated() {
            return !username.isEmpty();
        }

        @Override
        public String name() {
            return username;
        }

        @Override
        public Set<String> groups() {
            return Set.of();
        }
    }
}
