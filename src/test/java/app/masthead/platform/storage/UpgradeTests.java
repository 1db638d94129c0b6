package app.masthead.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was stored by an earlier version is still there, and valid, after the schema has moved on. */
class UpgradeTests {

    /** The last one before agents were tested through the protocol. */
    private static final String BEFORE_TRIALS = "1222";

    @Test
    void agents_that_were_tested_in_words_can_be_tested_again() throws IOException, SQLException {
        try (var server = EmbeddedDatabase.start(Files.createTempDirectory("masthead-upgrade"))) {
            migrate(server, BEFORE_TRIALS);
            try (var owner = owner(server)) {
                run(owner, "insert into tenant (tenant_id, name, subdomain) values ('acme', 'Acme', 'acme')");
                stored(owner, "creative_agent");
                stored(owner, "signals_agent");
            }

            migrate(server, "latest");

            try (var owner = owner(server)) {
                assertThat(agents(owner, "creative_agent")).isEqualTo("false,never,false true,never,true");
                assertThat(agents(owner, "signals_agent")).isEqualTo("false,never,false true,never,true");
            }
        }
    }

    private static void stored(Connection owner, String table) throws SQLException {
        run(owner, """
                insert into %s (tenant_id, id, agent_name, endpoint, auth_kind, credentials_enc, last_tested_at,
                    last_test_passed, last_test_result)
                values ('acme', 'open', 'Open', 'https://a.example', 'none', null, now(), true, '69 formats'),
                       ('acme', 'shut', 'Shut', 'https://b.example', 'bearer', 'sealed', now(), false, 'Timed out')""".formatted(table));
    }

    private static String agents(Connection owner, String table) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select string_agg(concat_ws(',', (credentials_enc is not null)::text,
                            case when last_tested_at is null then 'never' end,
                            (credentials_set_at is not distinct from updated_at)::text), ' ' order by id) from %s""".formatted(table))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection owner(EmbeddedDatabase server) throws SQLException {
        return DriverManager.getConnection(
                server.url(), EmbeddedCredentials.OWNER, server.credentials().owner());
    }

    private static void migrate(EmbeddedDatabase server, String target) {
        Flyway.configure()
                .dataSource(
                        server.url(),
                        EmbeddedCredentials.OWNER,
                        server.credentials().owner())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
