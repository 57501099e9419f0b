package org.decile.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/// One MariaDB server for all tests of a run, in a fresh directory and on a free port, with the portal's own
/// persistence unit on it: migrations run and Hibernate validates just as in the portal.
public final class Database {
    private static final List<String> TABLES = List.of(
            "score_record",
            "benchmark_enactment",
            "benchmark_file",
            "benchmark_set",
            "year_table",
            "case_rate",
            "case_block",
            "reported_rate",
            "upload",
            "practice_year_settings",
            "practice");

    private static final MariaDbServer SERVER = new MariaDbServer();
    private static final DataSource PORTAL = SERVER.create("decile");
    private static final EntityManagerFactory FACTORY = factory(PORTAL);

    private Database() {}

    /// Empties all tables.
    public static void clear() {
        TABLES.forEach(table -> execute("delete from " + table));
    }

    /// A persistence context of its own, as each transaction of the portal has; the caller closes it.
    public static EntityManager entityManager() {
        return FACTORY.createEntityManager();
    }

    /// Runs `work` in a transaction and commits it; rolls back when it throws.
    public static <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = entityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /// As [#inTransaction(Function)], for work without a result.
    public static void transaction(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return em;
        });
    }

    public static EntityManagerFactory factory(DataSource source) {
        return Persistence.createEntityManagerFactory(
                "decile",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "hibernate.generate_statistics", "true"));
    }

    /// A new, empty schema on the same server.
    public static DataSource emptySchema(String name) {
        return SERVER.create(name);
    }

    /// The first column of a query's rows.
    public static List<String> column(String sql) {
        try (Connection connection = PORTAL.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// Begins `work` in a transaction of its own, and returns once it waits for what another one has locked.
    public static <T> CompletableFuture<T> waiting(Function<EntityManager, T> work) throws InterruptedException {
        CompletableFuture<T> result = CompletableFuture.supplyAsync(() -> inTransaction(work));
        String waiting = "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'";
        while (column(waiting).equals(List.of("0"))) {
            if (result.isDone()) {
                throw new AssertionError("it did not wait");
            }
            Thread.sleep(100);
        }
        return result;
    }

    public static void execute(String sql) {
        try (Connection connection = PORTAL.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
