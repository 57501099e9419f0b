package org.decile.ui.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Addresses of the identity provider that a browser is sent to.
///
/// @param issuer the realm's address, such as `http://localhost:8180/realms/decile`, without a slash at its end
public record IdentityProvider(String issuer) {

    /// The provider which the environment variable `DECILE_OIDC_ISSUER` names.
    public static IdentityProvider fromEnvironment() {
        return new IdentityProvider(environment("DECILE_OIDC_ISSUER").orElse("http://localhost:8180/realms/decile"));
    }

    /// Where a person changes their password and sees their sessions.
    public String accountConsole() {
        return issuer + "/account";
    }

    String endSession(@Nullable String idToken, String backTo) {
        String end = issuer + "/protocol/openid-connect/logout?post_logout_redirect_uri=" + encode(backTo);
        return idToken == null ? end : end + "&id_token_hint=" + encode(idToken);
    }

    /// The portal's own address as a browser knows it, without a slash at its end.
    static String publicUrl(HttpServletRequest request) {
        return environment("DECILE_PUBLIC_URL")
                .orElseGet(() -> URI.create(request.getRequestURL().toString())
                        .resolve("/")
                        .toString()
                        .replaceFirst("/$", ""));
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(Predicate.not(String::isBlank))
                .map(value -> value.replaceFirst("/+$", ""));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
