package org.decile.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.core.upkeep.YearTables;
import org.decile.persistence.Database;
import org.decile.persistence.upkeep.HibernateYearTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Code maps of a portal from before the year's tables stay in force, even when the portal ends amid the migration.
class YearTablesMigrationTest {
    private static final String CODE_MAP = """
            insert into code_map (id, performance_year, file_name, checksum, codes, content, uploaded_by, uploaded_at)
            values ('3d6f0a52-8a5c-4a52-9d0e-0c9f3a1b7e44', 2024, 'codes.csv', '%s', 120, 'code,meaning', 'ana',
                    '2025-01-15 12:00:00')""".formatted("0".repeat(64));
    private static final YearTable TABLE = new YearTable(
            UUID.fromString("3d6f0a52-8a5c-4a52-9d0e-0c9f3a1b7e44"),
            TableKind.CODE_MAP,
            new PerformanceYear(2024),
            "codes.csv",
            "0".repeat(64),
            120,
            "ana",
            Instant.parse("2025-01-15T12:00:00Z"),
            Optional.empty());

    @Test
    void aCodeMapIsStillInForce() throws SQLException {
        assertInForce(withCodeMap("code_map_before"));
    }

    @ParameterizedTest(name = "after statement {0}")
    @ValueSource(ints = {1, 2, 3})
    void whatWasBegunIsBroughtToItsEnd(int done) throws SQLException, IOException {
        DataSource source = withCodeMap("code_map_ended_after_" + done);
        List<String> statements = statements();
        assertThat(statements).hasSize(3);
        for (String statement : statements.subList(0, done)) {
            execute(source, statement);
        }

        assertInForce(source);
    }

    private static DataSource withCodeMap(String schema) throws SQLException {
        DataSource source = Database.emptySchema(schema);
        SchemaMigration.configuration(source).target("6").load().migrate();
        execute(source, CODE_MAP);
        return source;
    }

    private static void assertInForce(DataSource source) {
        try (EntityManagerFactory factory = Database.factory(source);
                EntityManager em = factory.createEntityManager()) {
            YearTables tables = new HibernateYearTables(em);
            assertThat(tables.inForce(TableKind.CODE_MAP)).containsExactly(TABLE);
            assertThat(tables.content(TABLE.id()))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("code,meaning");
        }
    }

    private static List<String> statements() throws IOException {
        try (InputStream file = SchemaMigration.class.getResourceAsStream("/db/migration/V0007__year_tables.sql")) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(sql.split(";"))
                    .filter(statement -> !statement.isBlank())
                    .toList();
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
