package app.masthead.tenants;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Changes;
import app.masthead.audit.Subject;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** The current tenant's settings that are JSON objects. Fields that nobody here knows stay in them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TenantDocuments {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TenantDocuments(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Settings as they are stored.
     *
     * @param sealedKey the key of the AI service, encrypted; null when there is none
     */
    record Stored(
            ObjectNode json,
            long version,
            String tenantName,
            @Nullable String sealedKey) {

        Subject subject() {
            return new Subject("tenant", CurrentTenant.require().value(), tenantName);
        }
    }

    Stored read(TenantDocument document) {
        return database.sql("select name, version, ai_api_key_enc, " + document.column()
                        + " as document from tenant where tenant_id = current_tenant()")
                .query((row, number) -> new Stored(
                        (ObjectNode) ExactJson.read(row.getString("document")),
                        row.getLong("version"),
                        row.getString("name"),
                        row.getString("ai_api_key_enc")))
                .single();
    }

    /**
     * Stores settings and puts what changed on record; what changes nothing leaves no trace.
     *
     * @param version what the person who changes it has seen
     * @param fields what they are to say; null takes a field out
     * @param secret the name of a secret that changes besides; null for none
     * @throws StaleSettings when it is another version by now
     */
    void change(
            TenantDocument document,
            SettingsAction action,
            Map<String, @Nullable Object> fields,
            long version,
            @Nullable String secret) {
        var stored = read(document);
        if (stored.version() != version) {
            throw new StaleSettings();
        }
        var changed = PolicyJson.with(stored.json(), fields);
        var changes = new ArrayList<>(Changes.between(
                PolicyJson.fields(stored.json(), fields.keySet()), PolicyJson.fields(changed, fields.keySet())));
        if (secret != null) {
            changes.add(Change.secret(secret));
        }
        if (!changes.isEmpty()) {
            write(document, changed, version);
            events.publishEvent(new AuditedChange(action, stored.subject(), changes));
        }
    }

    private void write(TenantDocument document, ObjectNode json, long version) {
        var rows = database.sql("update tenant set " + document.column() + " = :document::jsonb,"
                        + " version = version + 1, updated_at = :now, updated_by = :actor"
                        + " where tenant_id = current_tenant() and version = :version")
                .param("document", ExactJson.write(json))
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentActor.get().id())
                .param("version", version)
                .update();
        if (rows != 1) {
            throw new StaleSettings();
        }
    }
}
