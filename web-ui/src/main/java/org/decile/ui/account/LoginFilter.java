package org.decile.ui.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps the person of each session in step with the identity provider, and sends anonymous page requests to the login.
///
/// When the provider no longer vouches for a person, or another one logs in, the session ends: a page still open
/// learns from its next request that it has expired, reloads, and comes back through the login.
/// Mapped in `web.xml`, because filters found by annotation have no order.
public class LoginFilter extends HttpFilter {

    private static final List<String> OPEN =
            List.of(LoginServlet.PATH, LogoutServlet.PATH, LogoutServlet.SIGNED_OUT, "/health", "/favicon.ico");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        @Nullable Principal principal = request.getUserPrincipal();
        if (principal == null) {
            forget(request.getSession(false));
            if (wantsPage(request)) {
                ReturnPath.remember(request, response);
                response.setHeader("Cache-Control", "no-store");
                response.sendRedirect(request.getContextPath() + LoginServlet.PATH);
                return;
            }
        } else {
            keep(request, TokenReader.read(principal));
        }
        chain.doFilter(request, response);
    }

    private static void forget(@Nullable HttpSession session) {
        if (session != null && session.getAttribute(Person.ATTRIBUTE) != null) {
            session.invalidate();
        }
    }

    private static void keep(HttpServletRequest request, Person person) {
        HttpSession session = request.getSession();
        Object known = session.getAttribute(Person.ATTRIBUTE);
        if (known instanceof Person other && !other.username().equals(person.username())) {
            session.invalidate();
            return;
        }
        if (!Objects.equals(known, person)) {
            session.setAttribute(Person.ATTRIBUTE, person);
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        @Nullable String accept = request.getHeader("Accept");
        boolean html = accept != null && accept.contains("text/html");
        return html && "GET".equals(request.getMethod()) && !OPEN.contains(path);
    }
}
