package org.decile.ui.account;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.OidcPrincipal;

/// Ends the session here and at the identity provider, then shows the signed-out page.
@WebServlet(urlPatterns = LogoutServlet.PATH)
public class LogoutServlet extends HttpServlet {

    static final String PATH = "/logout";
    static final String SIGNED_OUT = "/signed-out.html";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String target = target(request);
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(target);
    }

    private static String target(HttpServletRequest request) {
        String signedOut = IdentityProvider.publicUrl(request) + SIGNED_OUT;
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> oidc) {
            return IdentityProvider.fromEnvironment()
                    .endSession(oidc.getOidcSecurityContext().getIDTokenString(), signedOut);
        }
        return signedOut;
    }
}
