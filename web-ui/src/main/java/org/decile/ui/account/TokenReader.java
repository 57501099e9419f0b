package org.decile.ui.account;

import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/// Reads a person out of the tokens which the server has verified.
final class TokenReader {

    private static final String GROUPS = "groups";

    private TokenReader() {}

    /// The person behind a principal; empty roles and groups unless the identity provider vouches for them.
    static Person read(Principal principal) {
        if (!(principal instanceof OidcPrincipal<?> oidc)) {
            return new Person(principal.getName(), principal.getName(), Set.of(), Set.of());
        }
        AccessToken access = oidc.getOidcSecurityContext().getToken();
        @Nullable IDToken id = oidc.getOidcSecurityContext().getIDToken();
        return new Person(
                displayName(id, principal.getName()),
                principal.getName(),
                roles(
                        access.getRealmAccessClaim() == null
                                ? List.of()
                                : access.getRealmAccessClaim().getRoles()),
                id == null ? Set.of() : groups(id.getClaimValue(GROUPS)));
    }

    private static String displayName(@Nullable IDToken id, String fallback) {
        return Stream.ofNullable(id)
                .<@Nullable String>map(IDToken::getName)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(fallback);
    }

    static Set<Role> roles(Collection<String> names) {
        return names.stream().flatMap(name -> Role.named(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Group names without the slash that the provider writes before a path.
    static Set<String> groups(@Nullable Object claim) {
        if (!(claim instanceof Collection<?> names)) {
            return Set.of();
        }
        return names.stream()
                .map(name -> String.valueOf(name).replaceFirst("^/", ""))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.toUnmodifiableSet());
    }
}
