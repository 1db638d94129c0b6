package app.masthead.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/**
 * A real server with the real schema, for what only the database can promise. Acme and Globex live there: each has an
 * admin, a buyer, a product and a creative in the same words, so that a leak from one to the other shows.
 *
 * <p>Nothing that a test does in it lasts: every transaction is rolled back.
 */
class MigratedDatabase {

    static final String ACME = "acme";
    static final String GLOBEX = "globex";
    static final String NOBODY = "";

    private static final MigratedDatabase SHARED = start();

    private final EmbeddedDatabase server;

    private MigratedDatabase(EmbeddedDatabase server) {
        this.server = server;
    }

    static MigratedDatabase shared() {
        return SHARED;
    }

    private static MigratedDatabase start() {
        try {
            var database = new MigratedDatabase(EmbeddedDatabase.start(Files.createTempDirectory("masthead-schema")));
            Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
            database.migrate();
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(
                        server.url(),
                        EmbeddedCredentials.OWNER,
                        server.credentials().owner())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        ownerDo(cast(ACME), cast(GLOBEX), INSTALLATION);
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs the statements as the application, bound to a tenant, and answers with the first column of the last one. */
    List<String> as(String tenant, String... statements) {
        return inTransaction(application(), "set local masthead.tenant = '%s'".formatted(tenant), statements);
    }

    /** Runs the statements as the application in the scope of the installation's own console. */
    List<String> asInstallation(String... statements) {
        return inTransaction(application(), "set local masthead.scope = 'installation'", statements);
    }

    /** Runs the statements as the role that owns the tables and migrates them. */
    List<String> asOwner(String... statements) {
        return inTransaction(owner(), "select 1", statements);
    }

    private void ownerDo(String... statements) {
        try (var connection = DriverManager.getConnection(server.url(), owner());
                var statement = connection.createStatement()) {
            for (var text : statements) {
                statement.execute(text);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<String> inTransaction(Properties login, String first, String... statements) {
        try (var connection = DriverManager.getConnection(server.url(), login)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(first);
                var answer = List.<String>of();
                for (var text : statements) {
                    answer = firstColumn(statement, text);
                }
                statement.execute("set constraints all immediate");
                return answer;
            } finally {
                connection.rollback();
            }
        } catch (SQLException refusal) {
            throw new Refused(refusal);
        }
    }

    private static List<String> firstColumn(Statement statement, String text) throws SQLException {
        if (!statement.execute(text)) {
            return List.of();
        }
        try (ResultSet rows = statement.getResultSet()) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    private Properties application() {
        return login(EmbeddedCredentials.APPLICATION, server.credentials().application());
    }

    private Properties owner() {
        return login(EmbeddedCredentials.OWNER, server.credentials().owner());
    }

    private static Properties login(String user, String password) {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return login;
    }

    private static final String INSTALLATION = """
            insert into super_admin (id, email, name, status)
                values (gen_random_uuid(), 'eve@masthead.example', 'Eve', 'active');
            insert into installation_audit_log (log_id, created_at, operation, actor_kind)
                values (gen_random_uuid(), now(), 'tenants.opened', 'system');
            insert into installation_mail (id, kind, recipient, subject, state, created_at)
                values (gen_random_uuid(), 'x', 'eve@masthead.example', 'Hello', 'kept', now());
            """;

    private static String cast(String tenant) {
        return """
                insert into tenant (tenant_id, name, subdomain) values ('%1$s', '%1$s', '%1$s');
                insert into tenant_host (tenant_id, host, kind, status)
                    values ('%1$s', '%1$s.localhost', 'subdomain', 'active');
                insert into app_user (tenant_id, id, email, name, role, status)
                    values ('%1$s', gen_random_uuid(), 'ada@%1$s.example', 'Ada', 'admin', 'active');
                insert into principal (tenant_id, principal_id, name) values ('%1$s', 'buyer-of-%1$s', 'Buyer');
                insert into product (tenant_id, product_id, name) values ('%1$s', 'product-of-%1$s', 'Homepage');
                insert into creative (tenant_id, principal_id, creative_id, name, format_kind, assets)
                    values ('%1$s', 'buyer-of-%1$s', 'banner', 'Banner', 'image', '{}');
                insert into audit_log (tenant_id, log_id, created_at, operation, actor_kind)
                    values ('%1$s', gen_random_uuid(), now(), 'catalog.product.created', 'system');
                insert into mail (tenant_id, id, kind, recipient, subject, state, created_at)
                    values ('%1$s', gen_random_uuid(), 'x', 'ada@%1$s.example', 'Hello', 'kept', now());
                """.formatted(tenant);
    }

    /** What the database says when it does not do what it was told. */
    static class Refused extends RuntimeException {

        Refused(SQLException reason) {
            super(reason.getMessage(), reason);
        }
    }
}
