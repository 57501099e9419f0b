package org.decile.ui.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Remembers across the login where a visitor wanted to go.
///
/// It lives in a cookie of its own: not in the login address, because the identity provider is told one exact address;
/// and not in the session, because a page whose session has expired may ask several things at once, each of which
/// would begin another session.
final class ReturnPath {

    private static final String COOKIE = "DECILE-RETURN";
    private static final int SECONDS = 30 * 60;

    private ReturnPath() {}

    static void remember(HttpServletRequest request, HttpServletResponse response) {
        @Nullable String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        LocalPath wanted = LocalPath.of(query == null ? path : path + "?" + query);
        response.addCookie(cookie(request, encode(wanted), SECONDS));
    }

    static LocalPath take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(cookie -> decode(cookie.getValue()))
                .orElse(LocalPath.HOME);
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setPath(request.getContextPath() + LoginServlet.PATH);
        cookie.setMaxAge(seconds);
        return cookie;
    }

    static String encode(LocalPath path) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(path.value().getBytes(StandardCharsets.UTF_8));
    }

    /// The path in a cookie's value; home for anything we would not have written.
    static LocalPath decode(String value) {
        try {
            return LocalPath.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return LocalPath.HOME;
        }
    }
}
