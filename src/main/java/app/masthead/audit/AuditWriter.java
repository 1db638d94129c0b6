package app.masthead.audit;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
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
 *
 * <p>What is done for a tenant stands in that tenant's log, what is done in the installation's scope in the
 * installation's; so what a super-admin does to a tenant, or inside it, stands in both.
 */
@Component
class AuditWriter {

    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_ERROR = 5_000;
    private static final String FOR_TENANT = insert("audit_log", "tenant_id, ", "current_tenant(), ");
    private static final String FOR_INSTALLATION = insert("installation_audit_log", "tenant, ", "current_tenant(), ");

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
        var tenant = CurrentTenant.find().isPresent();
        if (!tenant && !InstallationScope.isEntered()) {
            throw new IllegalStateException(
                    "Nobody's log is bound for " + event.action().code());
        }
        if (tenant) {
            write(FOR_TENANT, event);
        }
        if (InstallationScope.isEntered() || CurrentActor.get().kind() == Actor.Kind.SUPER_ADMIN) {
            write(FOR_INSTALLATION, event);
        }
    }

    private void write(String insert, AuditedEvent event) {
        var actor = CurrentActor.get();
        var statement = database.sql(insert)
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("operation", event.action().code())
                .param("changes", json.writeValueAsString(event.changes()))
                .param("success", event.error() == null)
                .param("error", cut(event.error(), LONGEST_ERROR));
        subject(actor(statement, actor), event.subject()).update();
    }

    private static String insert(String table, String ownerColumn, String owner) {
        return "insert into " + table + " (" + ownerColumn + """
                log_id, created_at, operation, actor_kind, principal_id, principal_name,
                subject_type, subject_id, subject_label, changes, success, error,
                session_id, request_id, ip_address, user_agent)
                values (""" + owner + """
                :id, :at, :operation, :kind, :actor, :name,
                :subjectType, :subjectId, :subjectLabel, :changes::jsonb, :success, :error,
                :session, :request, :address, :agent)
                """;
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
