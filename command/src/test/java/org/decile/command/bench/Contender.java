package org.decile.command.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// One side of a comparison, ready to do the same work again and again.
interface Contender extends AutoCloseable {

    /// Does the work once, from the data at hand to results in memory.
    void run() throws IOException, SQLException;

    @Override
    default void close() throws SQLException {}

    /// The ones there are.
    enum Name {
        GROUPS_DECILE("Decile"),
        GROUPS_DUCKDB("DuckDB"),
        BENCHMARKS_DECILE("Decile"),
        BENCHMARKS_DUCKDB("DuckDB");

        private final String label;

        Name(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        Contender create(int threads, Path data) throws IOException, SQLException {
            return switch (this) {
                case GROUPS_DECILE -> new DecileGroups(threads, data);
                case GROUPS_DUCKDB -> new DuckGroups(threads, data);
                case BENCHMARKS_DECILE -> new DecileBenchmarks(threads, data);
                case BENCHMARKS_DUCKDB -> new DuckBenchmarks(threads, data);
            };
        }
    }
}
