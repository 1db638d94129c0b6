package app.masthead.access.saml;

import app.masthead.access.connections.TestTicket;
import app.masthead.access.signin.Again;
import app.masthead.platform.secrets.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers the sign-ins that were begun: each for one browser, for one answer, and for ten minutes. They stand in the
 * database, because the answer arrives without the session.
 */
@Component
@Transactional
class SamlSignIns {

    /** How long an answer may take. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String COLUMNS =
            "id, connection_id, connection_version, return_path, revision, tester, again_session, again_since";

    private static final String OPEN = " where tenant_id = current_tenant() and relay_sha256 = :relay"
            + " and browser_sha256 = :browser and connection_id = :connection and expires_at > :now";

    private final JdbcClient database;
    private final Clock clock;

    SamlSignIns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a sign-in under its relay state for the browser with that cookie. */
    public void begin(SamlSignIn begun, String relayState, String browser) {
        forgetOld();
        var ticket = begun.ticket();
        var again = begun.again();
        database.sql("""
                        insert into saml_sign_in (tenant_id, id, connection_id, connection_version, relay_sha256,
                            browser_sha256, return_path, revision, tester, again_session, again_since, expires_at,
                            created_at)
                        values (current_tenant(), :id, :connection, :version, :relay, :browser, :path, :revision,
                            :tester, :againSession, :againSince, :expires, :now)""")
                .param("id", begun.id())
                .param("connection", begun.connection())
                .param("version", begun.version())
                .param("relay", Sha256.bytes(relayState))
                .param("browser", Sha256.bytes(browser))
                .param("path", begun.returnPath())
                .param("revision", ticket == null ? null : ticket.revision(), Types.BIGINT)
                .param("tester", ticket == null ? null : ticket.tester(), Types.OTHER)
                .param("againSession", again == null ? null : again.session(), Types.OTHER)
                .param("againSince", again == null ? null : Timestamp.from(again.since()), Types.TIMESTAMP)
                .param("expires", Timestamp.from(clock.instant().plus(PATIENCE)))
                .param("now", now())
                .update();
    }

    /** Takes the answer to a sign-in of this browser at this connection; a second one finds nothing. */
    public Optional<SamlSignIn> arrive(String relayState, String browser, String connection) {
        return database.sql("update saml_sign_in set arrived_at = :now" + OPEN + " and arrived_at is null returning "
                        + COLUMNS)
                .param("relay", Sha256.bytes(relayState))
                .param("browser", Sha256.bytes(browser))
                .param("connection", connection)
                .param("now", now())
                .query((row, number) -> signIn(row))
                .optional();
    }

    /** Keeps what came of it until the same browser comes for it. */
    public void keep(SamlSignIn arrived, String outcome) {
        database.sql("update saml_sign_in set outcome = cast(:outcome as jsonb)"
                        + " where tenant_id = current_tenant() and id = :id")
                .param("outcome", outcome)
                .param("id", arrived.id())
                .update();
    }

    /** Hands it over, once. */
    public Optional<Finished> finish(String relayState, String browser, String connection) {
        return database.sql("with found as (select id, outcome from saml_sign_in" + OPEN
                        + " and outcome is not null and finished_at is null for update)"
                        + " update saml_sign_in s set finished_at = :now, outcome = null from found"
                        + " where s.tenant_id = current_tenant() and s.id = found.id returning s.id, s.connection_id,"
                        + " s.connection_version, s.return_path, s.revision, s.tester, s.again_session, s.again_since,"
                        + " found.outcome::text as was")
                .param("relay", Sha256.bytes(relayState))
                .param("browser", Sha256.bytes(browser))
                .param("connection", connection)
                .param("now", now())
                .query((row, number) -> new Finished(signIn(row), row.getString("was")))
                .optional();
    }

    private void forgetOld() {
        database.sql("delete from saml_sign_in where tenant_id = current_tenant() and expires_at < :then")
                .param("then", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static SamlSignIn signIn(ResultSet row) throws SQLException {
        var connection = row.getString("connection_id");
        return new SamlSignIn(
                row.getString("id"),
                connection,
                row.getInt("connection_version"),
                row.getString("return_path"),
                ticket(connection, row),
                again(row));
    }

    private static @Nullable TestTicket ticket(String connection, ResultSet row) throws SQLException {
        var tester = row.getObject("tester", UUID.class);
        return tester == null ? null : new TestTicket(connection, row.getLong("revision"), tester);
    }

    private static @Nullable Again again(ResultSet row) throws SQLException {
        var session = row.getObject("again_session", UUID.class);
        return session == null
                ? null
                : new Again(session, row.getTimestamp("again_since").toInstant());
    }

    /** A sign-in that came to its end, and what had been kept of it. */
    record Finished(SamlSignIn signIn, String outcome) {}
}
