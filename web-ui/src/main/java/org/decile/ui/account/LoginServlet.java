package org.decile.ui.account;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Reached only by people whom the identity provider has logged in; sends them on to the page they wanted.
///
/// The session goes on under another id, which the container's login does not see to: whoever knew the id from before
/// the login, or planted it, has nothing of it.
@WebServlet(urlPatterns = LoginServlet.PATH)
public class LoginServlet extends HttpServlet {

    static final String PATH = "/login";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        renewSessionId(request);
        LocalPath wanted = ReturnPath.take(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + wanted.value());
    }

    private static void renewSessionId(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
    }
}
