package org.decile.command.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.number.Rate;

/// The same scores by DuckDB, by rules just simple enough to give the same for the groups of [GroupFile].
///
/// Rates are hundredths and points ten-thousandths, both whole numbers, so that the results can be held to equality.
/// Bounds of inverse measures are negated, and so are their rates.
final class DuckGroups implements Contender {
    private static final String LADDERS = """
            create table ladders (measure varchar primary key, sign bigint, outcome boolean, most bigint,
                b1 bigint, b2 bigint, b3 bigint, b4 bigint, b5 bigint,
                b6 bigint, b7 bigint, b8 bigint, b9 bigint, b10 bigint)
            """;

    /// Reads the CSV file `?` and scores it.
    private static final String SCORES = """
            create or replace table scores as
            with rated as (
                select taxpayerIdentificationNumber as tin, outcome, most,
                    b1, b2, b3, b4, b5, b6, b7, b8, b9, b10,
                    100 * sign * ((20000 * performanceMet + performanceMet + performanceNotMet)
                        // (2 * (performanceMet + performanceNotMet))) as rate,
                    100 * (performanceMet + performanceNotMet + eligiblePopulationException)
                        >= 75 * eligiblePopulation and eligiblePopulation >= 20 as scored
                from read_csv('?', header = true, columns = {
                    'performanceYear': 'INTEGER', 'taxpayerIdentificationNumber': 'VARCHAR', 'measureId': 'VARCHAR',
                    'collectionType': 'VARCHAR', 'eligiblePopulation': 'BIGINT', 'performanceMet': 'BIGINT',
                    'performanceNotMet': 'BIGINT', 'eligiblePopulationException': 'BIGINT'})
                join ladders on measure = measureId),
            placed as (
                select tin, outcome, most, scored, rate,
                    case when rate >= b10 then 10 when rate >= b9 then 9 when rate >= b8 then 8
                        when rate >= b7 then 7 when rate >= b6 then 6 when rate >= b5 then 5
                        when rate >= b4 then 4 when rate >= b3 then 3 when rate >= b2 then 2 else 1 end as decile,
                    case when rate >= b10 then null when rate >= b9 then b9 when rate >= b8 then b8
                        when rate >= b7 then b7 when rate >= b6 then b6 when rate >= b5 then b5
                        when rate >= b4 then b4 when rate >= b3 then b3 when rate >= b2 then b2
                        when rate >= b1 then b1 end as low,
                    case when rate >= b9 then b10 when rate >= b8 then b9 when rate >= b7 then b8
                        when rate >= b6 then b7 when rate >= b5 then b6 when rate >= b4 then b5
                        when rate >= b3 then b4 when rate >= b2 then b3 else b2 end as high
                from rated),
            pointed as (
                select tin, outcome, case when scored then least(most, decile * 10000
                    + coalesce((20000 * (rate - low) + high - low) // (2 * (high - low)), 0)) else 0 end as points
                from placed),
            grouped as (
                select tin, max(points, 6) as best, max(points) filter (outcome) as outcome from pointed group by tin)
            select tin, list_sum(best) - greatest(0, best[6] - outcome) as points, points / 6000.0 as percent from grouped
            """;

    private final Connection connection;
    private final String scores;

    DuckGroups(int threads, Path file) throws SQLException {
        this.scores = SCORES.replace("?", file.toString());
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = " + threads);
            statement.execute(LADDERS);
        }
        fillLadders();
    }

    /// Scores the file into a table.
    @Override
    public void run() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(scores);
        }
    }

    /// Points in ten-thousandths by TIN.
    Map<String, Long> points() throws SQLException {
        Map<String, Long> points = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select tin, points from scores")) {
            while (rows.next()) {
                points.put(rows.getString(1), rows.getLong(2));
            }
        }
        return points;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void fillLadders() throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("insert into ladders values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Yardstick.Rated rated : Yardstick.measures()) {
                DecileLadder ladder = rated.benchmark().ladder();
                long sign = ladder.inverse() ? -1 : 1;
                row.setString(1, rated.measure().id().value());
                row.setLong(2, sign);
                row.setBoolean(3, rated.measure().isOutcome());
                row.setLong(4, rated.benchmark().capped() ? 70_000 : 100_000);
                for (int decile = 1; decile <= DecileLadder.DECILES; decile++) {
                    row.setObject(
                            4 + decile,
                            ladder.start(decile)
                                    .map(Rate::tenThousandths)
                                    .map(start -> sign * start)
                                    .orElse(null));
                }
                row.execute();
            }
        }
    }
}
