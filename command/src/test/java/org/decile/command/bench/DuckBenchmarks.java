package org.decile.command.bench;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The same percentiles by DuckDB.
final class DuckBenchmarks implements Contender {
    private static final String PERCENTILES = """
            create or replace table percentiles as
            select measure,
                quantile_cont(rate, [0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99]) as bounds
            from rates group by measure
            """;

    private final Connection connection;

    DuckBenchmarks(int threads, Path file) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("set threads = " + threads);
        execute(
                "create table rates as select measure, rate from read_csv('%s', header = true, columns = {'measure': 'INTEGER', 'rate': 'BIGINT'})"
                        .formatted(file));
    }

    @Override
    public void run() throws SQLException {
        execute(PERCENTILES);
    }

    /// Of each measure those of the last run, in ten-thousandths.
    List<double[]> percentiles() throws SQLException {
        List<double[]> percentiles = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select bounds from percentiles order by measure")) {
            while (rows.next()) {
                Array bounds = rows.getArray(1);
                percentiles.add(Arrays.stream((Object[]) bounds.getArray())
                        .mapToDouble(bound -> ((Number) bound).doubleValue())
                        .toArray());
            }
        }
        return percentiles;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
