package app.masthead.audit;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the row of every audited event, in the transaction of the change itself. Without a transaction it refuses: a
 * row that could outlive its change, or be lost without it, is worth nothing.
 */
@Component
class AuditWriter {

    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_ERROR = 5_000;
    private static final String INSERT = """
            insert into audit_log (tenant_id, log_id, created_at, operation, actor_kind, principal_id, principal_name,
                                   subject_type, subject_id, subject_label, changes, success, error,
                                   session_id, request_id, ip_address, user_agent)
            values (current_tenant(), :id, :at, :operation, :kind, :actor, :name,
                    :subjectType, :subjectId, :subjectLabel, :changes::jsonb, :success, :error,
                    :session, :request, :address, :agent)
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    AuditWriter(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditedEvent event) {
        var actor = CurrentActor.get();
        var statement = database.sql(INSERT)
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("operation", event.action().code())
                .param("changes", json.writeValueAsString(event.changes()))
                .param("success", event.error() == null)
                .param("error", cut(event.error(), LONGEST_ERROR));
        subject(actor(statement, actor), event.subject()).update();
    }

    private static JdbcClient.StatementSpec actor(JdbcClient.StatementSpec statement, Actor actor) {
        return statement
                .param("kind", actor.kind().name().toLowerCase(Locale.ROOT))
                .param("actor", actor.id())
                .param("name", actor.name())
                .param("session", actor.session())
                .param("request", actor.requestId())
                .param("address", actor.address())
                .param("agent", actor.userAgent());
    }

    private static JdbcClient.StatementSpec subject(JdbcClient.StatementSpec statement, Subject subject) {
        return statement
                .param("subjectType", subject.type())
                .param("subjectId", subject.id())
                .param("subjectLabel", cut(subject.label(), LONGEST_LABEL));
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
