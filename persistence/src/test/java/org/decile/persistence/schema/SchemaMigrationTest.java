package org.decile.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.decile.persistence.Database;
import org.junit.jupiter.api.Test;

class SchemaMigrationTest {

    @Test
    void everyMigrationIsAppliedBeforeHibernateValidates() {
        assertThat(Database.column("select concat(version, ' ', success) from flyway_schema_history order by 1"))
                .containsExactly(
                        "0001 1", "0002 1", "0003 1", "0004 1", "0005 1", "0006 1", "0007 1", "0008 1", "0009 1");
    }

    @Test
    void aSchemaThatIsUpToDateStaysAsItIs() {
        DataSource source = Database.emptySchema("migrated_twice");
        SchemaMigration.migrate(source);
        SchemaMigration.migrate(source);

        assertThat(Database.column("select count(*) from migrated_twice.flyway_schema_history"))
                .containsExactly("9");
    }

    @Test
    void hibernateRefusesASchemaThatLacksAColumn() throws SQLException {
        DataSource source = Database.emptySchema("lacking");
        SchemaMigration.migrate(source);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table score_record drop column explanation");
        }

        assertThatThrownBy(() -> Database.factory(source).close())
                .hasStackTraceContaining("missing column [explanation] in table [score_record]");
    }

    @Test
    void noColumnHoldsAnInexactNumberOrATimeWithoutMicroseconds() {
        assertThat(columnsWhere("data_type in ('float', 'double', 'timestamp', 'date', 'time')"
                        + " or (data_type = 'datetime' and datetime_precision <> 6)"))
                .isEmpty();
    }

    @Test
    void everyTextIsUnicodeOrACodeInAscii() {
        assertThat(columnsWhere(
                        "collation_name not in" + " ('utf8mb4_uca1400_nopad_as_cs', 'utf8mb4_nopad_bin', 'ascii_bin')"))
                .isEmpty();
    }

    @Test
    void everyTableIsTransactional() {
        assertThat(Database.column(
                        "select distinct engine from information_schema.tables where table_schema = 'decile'"))
                .containsExactly("InnoDB");
    }

    private static List<String> columnsWhere(String condition) {
        return Database.column("select concat(table_name, '.', column_name) from information_schema.columns"
                + " where table_schema = 'decile' and table_name <> 'flyway_schema_history' and (" + condition + ")");
    }
}
