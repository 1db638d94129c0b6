package app.masthead.access.connections.activation;

import app.masthead.access.connections.ConnectionAction;
import app.masthead.audit.AuditAction;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.Stamp;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the current tenant signs in as a whole, which follows from the state of its connections. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignInPolicies {

    private static final String BEGIN = """
            insert into tenant_auth_config (tenant_id, id, created_by, updated_by)
            values (current_tenant(), :id, :by, :by) on conflict do nothing""";

    /** What the state of the connections comes to, as long as nothing was decided beyond it. */
    private static final String REACHED = """
            (select case
                    when bool_or(c.status in ('on', 'enforced')) then 'on'
                    when bool_or(d.tested_revision is not null and d.applied_revision is null) then 'testing'
                    else 'off' end
             from auth_connection c
             join auth_connection_draft d on d.tenant_id = c.tenant_id and d.connection_id = c.id
             where c.tenant_id = current_tenant())""";

    private static final String STATUS = """
            select coalesce((select status from tenant_auth_config
                             where tenant_id = current_tenant() and status = 'enforced'), %s)""".formatted(REACHED);

    private static final String FOLLOW = """
            update tenant_auth_config
            set status = %s, config_version = config_version + 1, updated_at = :now, updated_by = :by
            where tenant_id = current_tenant() and status <> 'enforced' and status <> %s""".formatted(REACHED, REACHED);

    private static final Set<AuditAction> MOVES =
            Set.of(ConnectionAction.TESTED, ConnectionAction.IDENTITY_ADOPTED, ConnectionAction.REMOVED);

    private final JdbcClient database;
    private final Clock clock;

    SignInPolicies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    PolicyStatus status() {
        return PolicyStatus.of(database.sql(STATUS).query(String.class).single());
    }

    /** Whether links from invitations and mailed links let people in as well. */
    boolean linksOpen() {
        return database.sql("select auth_setup_mode = 'setup' from tenant where tenant_id = current_tenant()")
                .query(Boolean.class)
                .single();
    }

    /** Has whoever changes the policy of this tenant next wait until this transaction is over. */
    void lock() {
        database.sql("select 1 from tenant where tenant_id = current_tenant() for no key update")
                .query(Integer.class)
                .single();
    }

    /** A test or a removal is where a tenant gets with its connections as well. */
    @EventListener
    void follow(AuditedChange change) {
        if (MOVES.contains(change.action())) {
            follow(Stamp.now(clock));
        }
    }

    /** Notes what follows from connections that were switched on, off, tested or removed. */
    void follow(Stamp stamp) {
        begin(stamp);
        database.sql(FOLLOW)
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
    }

    /** A tenant's policy is stored when there is something to say. */
    private void begin(Stamp stamp) {
        database.sql(BEGIN).param("id", Ids.next()).param("by", stamp.by()).update();
    }

    /** Lets people come in by connections alone, or from then on by links as well, whatever it was before. */
    void enforce(boolean enforced, Stamp stamp) {
        begin(stamp);
        database.sql("""
                        update tenant_auth_config
                        set status = :status, config_version = config_version + 1,
                            updated_at = :now, updated_by = :by
                        where tenant_id = current_tenant()""")
                .param("status", enforced ? "enforced" : "on")
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
        database.sql("update tenant set auth_setup_mode = :mode"
                        + " where tenant_id = current_tenant() and auth_setup_mode <> 'locked'")
                .param("mode", enforced ? "sso" : "setup")
                .update();
        mark(enforced, stamp);
    }

    private void mark(boolean enforced, Stamp stamp) {
        database.sql("""
                        update auth_connection
                        set status = :to, enforced_at = cast(:at as timestamptz), updated_at = :now, updated_by = :by
                        where tenant_id = current_tenant() and status = :from""")
                .param("to", enforced ? "enforced" : "on")
                .param("from", enforced ? "on" : "enforced")
                .param("at", enforced ? Timestamp.from(stamp.at()) : null)
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
    }
}
