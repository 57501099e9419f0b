package org.decile.command.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/// Counts the rows of an exam-level file by clinician, measure, payer and numerator code in DuckDB, without checking
/// anything.
final class ExamsOfDuckDb implements Contender {
    private static final String COUNTS = """
            create or replace table counts as
            select Physician_NPI as npi, Measure_Number as measure, Patient_Medicare_Beneficiary as beneficiary,
                Patient_Medicare_Advantage as advantage, Numerator_Response_value as code, count(*) as cases
            from read_csv('?', header = true, all_varchar = true)
            group by all
            """;

    private final Connection connection;
    private final String counts;

    ExamsOfDuckDb(int threads, Path file) throws SQLException {
        this.counts = COUNTS.replace("?", file.toString());
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = " + threads);
        }
    }

    /// What is counted.
    ///
    /// @param code empty when there is none
    record Key(String npi, String measure, boolean beneficiary, boolean advantage, String code) {}

    @Override
    public void run() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(counts);
        }
    }

    Map<Key, Long> counts() throws SQLException {
        Map<Key, Long> cases = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select npi, measure, beneficiary, advantage, coalesce(code, ''), cases from counts")) {
            while (rows.next()) {
                cases.put(
                        new Key(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3).equals("Y"),
                                rows.getString(4).equals("Y"),
                                rows.getString(5)),
                        rows.getLong(6));
            }
        }
        return cases;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
