package app.masthead.access.connections.activation;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.Stamp;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how the current tenant signs in as a whole, and what follows of that from the state of its connections. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignInPolicies {

    private static final String BEGIN = """
            insert into tenant_auth_config (tenant_id, id, created_by, updated_by)
            values (current_tenant(), :id, :by, :by) on conflict do nothing""";

    private static final String FOLLOW = """
            update tenant_auth_config policy
            set status = case
                    when policy.status = 'enforced' then 'enforced'
                    when used.oauth is not null or used.saml is not null then 'on'
                    when used.trials then 'testing'
                    else 'off' end,
                oauth_connection_id = used.oauth,
                oauth_provider = (select kind from auth_connection
                                  where tenant_id = policy.tenant_id and id = used.oauth),
                saml_connection_id = used.saml, config_version = policy.config_version + 1,
                updated_at = :now, updated_by = :by
            from (select (array_agg(id order by created_at) filter (where in_use and kind <> 'saml'))[1] as oauth,
                         (array_agg(id order by created_at) filter (where in_use and kind = 'saml'))[1] as saml,
                         coalesce(bool_or(in_trial), false) as trials
                  from (select c.id, c.kind, c.created_at, c.status in ('on', 'enforced') as in_use,
                               d.tested_revision is not null and d.applied_revision is null as in_trial
                        from auth_connection c
                        join auth_connection_draft d on d.tenant_id = c.tenant_id and d.connection_id = c.id
                        where c.tenant_id = current_tenant()) each) used
            where policy.tenant_id = current_tenant()""";

    private final JdbcClient database;

    SignInPolicies(JdbcClient database) {
        this.database = database;
    }

    PolicyStatus status() {
        return database.sql("select status from tenant_auth_config where tenant_id = current_tenant()")
                .query(String.class)
                .optional()
                .map(PolicyStatus::of)
                .orElse(PolicyStatus.OFF);
    }

    /** Has whoever changes the policy of this tenant next wait until this transaction is over. */
    void lock() {
        database.sql("select 1 from tenant where tenant_id = current_tenant() for no key update")
                .query(Integer.class)
                .single();
    }

    /** Notes what follows from connections that were switched on, off or tested. */
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

    /** Lets people come in by connections alone, or by links from invitations as well. */
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
