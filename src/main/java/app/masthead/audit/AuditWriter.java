package app.masthead.audit;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
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

    private final NamedParameterJdbcOperations database;
    private final JsonMapper json;
    private final Clock clock;

    AuditWriter(NamedParameterJdbcOperations database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditedEvent event) {
        write(List.of(event));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditedBatch batch) {
        write(batch.events());
    }

    private void write(List<? extends AuditedEvent> events) {
        var tenant = CurrentTenant.find().isPresent();
        if (!tenant && !InstallationScope.isEntered()) {
            throw new IllegalStateException("Nobody's log is bound for " + events);
        }
        if (tenant) {
            write(FOR_TENANT, events);
        }
        if (InstallationScope.isEntered() || CurrentActor.get().kind() == Actor.Kind.SUPER_ADMIN) {
            write(FOR_INSTALLATION, events);
        }
    }

    private void write(String insert, List<? extends AuditedEvent> events) {
        var actor = actor(CurrentActor.get());
        database.batchUpdate(
                insert, events.stream().map(it -> row(it).addValues(actor)).toArray(SqlParameterSource[]::new));
    }

    private MapSqlParameterSource row(AuditedEvent event) {
        return new MapSqlParameterSource()
                .addValue("id", Ids.next())
                .addValue("at", Timestamp.from(clock.instant()))
                .addValue("operation", event.action().code())
                .addValue("changes", json.writeValueAsString(event.changes()))
                .addValue("success", event.error() == null)
                .addValue("error", cut(event.error(), LONGEST_ERROR))
                .addValue("subjectType", event.subject().type())
                .addValue("subjectId", event.subject().id())
                .addValue("subjectLabel", cut(event.subject().label(), LONGEST_LABEL));
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

    private static Map<String, @Nullable Object> actor(Actor actor) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
        values.put("actor", actor.id());
        values.put("name", actor.name());
        values.put("session", actor.session());
        values.put("request", actor.requestId());
        values.put("address", actor.address());
        values.put("agent", actor.userAgent());
        return values;
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
