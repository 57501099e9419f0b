package org.decile.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

class TokenReaderTest {

    private final JwtClaims access = new JwtClaims();
    private final JwtClaims id = new JwtClaims();

    @Test
    void nameRolesAndGroupsComeFromTheTokens() {
        access.setClaim("realm_access", Map.of("roles", new ArrayList<>(List.of("group-admin", "offline_access"))));
        id.setClaim("name", "Ada Admin");
        id.setClaim("groups", List.of("/northside-imaging", "lakeview-family-medicine"));

        Person person = TokenReader.read(principal());

        assertThat(person.name()).isEqualTo("Ada Admin");
        assertThat(person.username()).isEqualTo("ada.admin");
        assertThat(person.roles()).containsExactly(Role.GROUP_ADMIN);
        assertThat(person.groups()).containsExactlyInAnyOrder("northside-imaging", "lakeview-family-medicine");
    }

    @Test
    void tokensThatSayNothingGiveNoRoleAndNoGroup() {
        Person person = TokenReader.read(principal());

        assertThat(person).isEqualTo(new Person("ada.admin", "ada.admin", Set.of(), Set.of()));
    }

    @Test
    void aUserTheIdentityProviderDoesNotVouchForHasNoRole() {
        Principal other = () -> "ada.admin";

        assertThat(TokenReader.read(other).roles()).isEmpty();
    }

    private Principal principal() {
        return new OidcPrincipal<>(
                "ada.admin", new OidcSecurityContext("access", new AccessToken(access), "id", new IDToken(id)));
    }
}
