package app.masthead.platform.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL server inside the portal, for trying it out and for small installations.
 *
 * <p>Its data survives restarts and a killed process: writes are synchronous, roles have passwords, and the server is
 * stopped by the application context, after everything that uses it.
 */
public class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "masthead";
    private static final String PASSWORD_ONLY = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final DataFolder folder;
    private final EmbeddedCredentials credentials;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, EmbeddedCredentials credentials, EmbeddedPostgres server) {
        this.folder = folder;
        this.credentials = credentials;
        this.server = server;
    }

    /**
     * Starts the server on the folder, creating database and roles on the first start.
     *
     * @throws IncompleteSettings when another copy of the portal holds the folder
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        var folder = DataFolder.hold(dataFolder);
        folder.stopOrphan();
        var credentials = EmbeddedCredentials.in(folder.path());
        try {
            var database = new EmbeddedDatabase(folder, credentials, startServer(folder, credentials));
            database.prepare();
            return database;
        } catch (IOException failure) {
            folder.close();
            throw new UncheckedIOException(failure);
        }
    }

    private static EmbeddedPostgres startServer(DataFolder folder, EmbeddedCredentials credentials) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", credentials.superuser())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private void prepare() {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            role(connection, "postgres", credentials.superuser());
            role(connection, EmbeddedCredentials.OWNER, credentials.owner());
            role(connection, EmbeddedCredentials.APPLICATION, credentials.application());
            if (!exists(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                execute(connection, "create database " + DATABASE + " owner " + EmbeddedCredentials.OWNER);
                execute(connection, "revoke all on database " + DATABASE + " from public");
                execute(connection, "grant connect on database " + DATABASE + " to " + EmbeddedCredentials.APPLICATION);
            }
            Files.writeString(folder.database().resolve("pg_hba.conf"), PASSWORD_ONLY);
            execute(connection, "select pg_reload_conf()");
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded database cannot be prepared", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        var known = exists(connection, "select 1 from pg_roles where rolname = '" + name + "'");
        execute(connection, (known ? "alter" : "create") + " role " + name + " login password '" + password + "'");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** The address of the portal's database. */
    public String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), DATABASE);
    }

    EmbeddedCredentials credentials() {
        return credentials;
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
