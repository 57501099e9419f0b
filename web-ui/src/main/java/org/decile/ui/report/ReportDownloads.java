package org.decile.ui.report;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.practice.NoPermissionException;

/// Hands out report files at addresses of their own, which can be kept and opened again, to those who may read them.
///
/// Nothing about a practice is said to anybody else, not even whether it exists.
@ApplicationScoped
class ReportDownloads {
    private final CurrentUser user;
    private final ReportService reports;

    @Inject
    ReportDownloads(CurrentUser user, ReportService reports) {
        this.user = user;
        this.reports = reports;
    }

    void onServiceInit(@Observes ServiceInitEvent event) {
        RequestHandler handler = this::handle;
        event.addRequestHandler(handler);
    }

    boolean handle(VaadinSession session, VaadinRequest request, VaadinResponse response) throws IOException {
        Optional<ReportOrder> order = ReportOrder.of(
                Objects.requireNonNullElse(request.getPathInfo(), ""),
                name -> Objects.requireNonNullElse(request.getParameter(name), ""));
        if (order.isEmpty()) {
            return false;
        }
        response.setHeader("Cache-Control", "no-store");
        if (!"GET".equals(request.getMethod())) {
            say(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Reports can only be downloaded.");
        } else if (!user.isAuthenticated()) {
            say(response, HttpServletResponse.SC_FORBIDDEN, "Log in first, then open this address again.");
        } else {
            answer(order.get(), response);
        }
        return true;
    }

    private void answer(ReportOrder order, VaadinResponse response) throws IOException {
        try {
            Optional<ReportFile> file = reports.make(order);
            if (file.isPresent()) {
                send(file.get(), response);
            } else {
                say(
                        response,
                        HttpServletResponse.SC_NOT_FOUND,
                        "There is no score for this report yet. Upload results of the year first.");
            }
        } catch (NoPermissionException refused) {
            say(response, HttpServletResponse.SC_FORBIDDEN, "No permission. " + refused.remedy());
        }
    }

    private static void send(ReportFile file, VaadinResponse response) throws IOException {
        response.setContentType(file.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    private static void say(VaadinResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=UTF-8");
        response.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
    }
}
