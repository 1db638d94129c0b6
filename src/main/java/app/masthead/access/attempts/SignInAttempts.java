package app.masthead.access.attempts;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one row for each sign-in that came to an end at the place that is bound, whatever the way and the outcome. It
 * is the row of the actor in whose name the transaction runs.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SignInAttempts {

    private static final Pattern CONNECTION = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final String INSERT = """
            insert into %s (%sattempt_id, created_at, connection_id, way, purpose, reason, person_id, person_name,
                subject_sha256, request_id, session_id, ip_address, user_agent, details)
            values (%s:id, :at, :connection, :way, :purpose, :reason, :person, :name, :subject, :request, :session,
                :address, :agent, :details::jsonb)""";

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    SignInAttempts(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public void write(Attempt attempt) {
        var table = AttemptTable.current();
        var reason = attempt.reason();
        var statement = database.sql(INSERT.formatted(table.name(), table.ownerColumn(), table.owner()))
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("connection", known(attempt.connection()))
                .param("way", attempt.way().code())
                .param("purpose", attempt.again() ? "again" : "sign-in")
                .param("reason", reason == null ? null : reason.code())
                .param("person", attempt.personId())
                .param("name", attempt.personName())
                .param("subject", attempt.evidence().subjectDigest())
                .param("details", json.writeValueAsString(attempt.evidence().facts()));
        origin(statement).update();
    }

    private static JdbcClient.StatementSpec origin(JdbcClient.StatementSpec statement) {
        var actor = CurrentActor.get();
        return statement
                .param("request", Objects.requireNonNullElse(actor.requestId(), ""))
                .param("session", actor.session())
                .param("address", actor.address())
                .param("agent", actor.userAgent());
    }

    /** What stands in an address need not be the id of anything. */
    private static @Nullable String known(@Nullable String connection) {
        return connection != null && CONNECTION.matcher(connection).matches() ? connection : null;
    }
}
