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
        GROUPS_DECILE,
        GROUPS_DECILE_EXPLAINED,
        GROUPS_DUCKDB,
        BENCHMARKS_DECILE,
        BENCHMARKS_DUCKDB,
        EXAMS_DECILE,
        EXAMS_DUCKDB,
        EXAMS_FASTCSV,
        QRDA_DECILE,
        QRDA_WALK;

        /// Megabytes of heap its process has.
        int heap() {
            return this == EXAMS_DECILE ? 256 : 512;
        }

        Contender create(int threads, Path data) throws IOException, SQLException {
            return switch (this) {
                case GROUPS_DECILE ->
                    new DecileGroups(threads, data, Yardstick.scoring().withoutExplanation());
                case GROUPS_DECILE_EXPLAINED -> new DecileGroups(threads, data, Yardstick.scoring());
                case GROUPS_DUCKDB -> new DuckGroups(threads, data);
                case BENCHMARKS_DECILE -> new DecileBenchmarks(threads, data);
                case BENCHMARKS_DUCKDB -> new DuckBenchmarks(threads, data);
                case EXAMS_DECILE -> new ExamsOfDecile(threads, data);
                case EXAMS_DUCKDB -> new ExamsOfDuckDb(threads, data);
                case EXAMS_FASTCSV -> new ExamsOfFastCsv(data);
                case QRDA_DECILE -> new QrdaReading(threads, data);
                case QRDA_WALK -> new QrdaWalk(threads, data);
            };
        }
    }
}
