package org.decile.ui.shell;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// For probes: answers 200 when the portal is deployed and reaches its database, else 503; says nothing secret.
@WebServlet(urlPatterns = "/health")
public class HealthServlet extends HttpServlet {

    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "java:/jdbc/decile")
    private transient @Nullable DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reachable = databaseReachable();
        response.setStatus(reachable ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("status", reachable ? "up" : "down")
                        .add("database", reachable ? "reachable" : "unreachable")
                        .add("version", Version.ofPortal())
                        .build());
    }

    private boolean databaseReachable() {
        if (database == null) {
            return false;
        }
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            log("The database cannot be reached: " + e.getMessage());
            return false;
        }
    }
}
