package app.masthead.access.people.provisioning;

import app.masthead.access.Role;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Subject;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's own answer to whether strangers join. A tenant that never gave one lets nobody join. */
@Service
@Transactional
public class JoiningSettings {

    static final Subject SUBJECT = new Subject("sign-in", "sign-in", "Sign-in");

    private static final Joining NONE = new Joining(false, Role.VIEWER, 0);
    private static final String STORE = """
            insert into tenant_auth_config as c (tenant_id, id, jit, default_role, joining_version, created_by, updated_by)
            values (current_tenant(), :id, :jit, :role, 1, :actor, :actor)
            on conflict on constraint tenant_auth_config_tenant_key do update
            set jit = excluded.jit, default_role = excluded.default_role, joining_version = c.joining_version + 1,
                updated_at = :now, updated_by = excluded.updated_by
            where c.joining_version = :version""";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoiningSettings(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Joining current() {
        return database.sql("select jit, default_role, joining_version from tenant_auth_config"
                        + " where tenant_id = current_tenant()")
                .query((row, number) -> new Joining(
                        row.getBoolean("jit"), Role.of(row.getString("default_role")), row.getLong("joining_version")))
                .optional()
                .orElse(NONE);
    }

    void change(Joining after) {
        var before = current();
        if (before.version() != after.version()) {
            throw new StaleProvisioning();
        }
        var change =
                AuditedChange.between(ProvisioningAction.JOINING_CHANGED, SUBJECT, before.snapshot(), after.snapshot());
        if (change.changes().isEmpty()) {
            return;
        }
        if (store(after) == 0) {
            throw new StaleProvisioning();
        }
        events.publishEvent(change);
    }

    private int store(Joining joining) {
        return database.sql(STORE)
                .param("id", Ids.next())
                .param("jit", joining.open())
                .param("role", joining.role().code())
                .param("version", joining.version())
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", CurrentActor.get().id())
                .update();
    }
}
