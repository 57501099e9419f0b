package org.decile.ui.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/// Remembers across the login where a visitor wanted to go.
///
/// It lives in the session and not in the login address, because the identity provider is told one exact address.
final class ReturnPath {

    private static final String ATTRIBUTE = "org.decile.return";

    private ReturnPath() {}

    static void remember(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        LocalPath wanted = LocalPath.of(query == null ? path : path + "?" + query);
        request.getSession().setAttribute(ATTRIBUTE, wanted.value());
    }

    static LocalPath take(HttpSession session) {
        Object kept = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return LocalPath.of(kept == null ? null : kept.toString());
    }
}
