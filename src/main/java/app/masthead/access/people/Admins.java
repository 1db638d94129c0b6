package app.masthead.access.people;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the last admin of a tenant: whoever is to lose the role, the account or the way in has to leave another behind
 * who can come in. The database keeps an active admin too, whatever reaches it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Admins {

    private static final String OTHERS = """
            select exists (select from app_user u
                           where u.tenant_id = current_tenant() and u.role = 'admin' and u.status = 'active'
                             and u.id <> :leaving""";
    private static final String WITH_A_WAY_IN = """
             and exists (select from external_identity e
                         join auth_connection c on c.tenant_id = e.tenant_id and c.id = e.connection_id
                         where e.tenant_id = u.tenant_id and e.user_id = u.id and c.status in ('on', 'enforced'))""";

    private final JdbcClient database;
    private final OwnTenant tenant;
    private final ApplicationEventPublisher events;

    Admins(JdbcClient database, OwnTenant tenant, ApplicationEventPublisher events) {
        this.database = database;
        this.tenant = tenant;
        this.events = events;
    }

    /**
     * Makes sure that another admin stays, until the end of the transaction.
     *
     * @throws LastAdmin when none does
     */
    void requireOneBeside(UUID leaving) {
        if (isLast(leaving)) {
            throw new LastAdmin();
        }
    }

    /** Whether nobody else could do what an admin does. */
    boolean isLast(UUID leaving) {
        tenant.lock();
        return !exists(OTHERS + " " + wayIn() + ")", leaving);
    }

    /** Tells of somebody who was an admin until this change of the person. */
    void changed(Profile before, Profile after) {
        if (before.isActiveAdmin() && !after.isActiveAdmin()) {
            events.publishEvent(new AdminLeft(before.id()));
        }
    }

    /** Links from mails are a way in for everybody while the tenant is set up. */
    private String wayIn() {
        return tenant.facts().inSetup() ? "" : WITH_A_WAY_IN;
    }

    private boolean exists(String query, UUID leaving) {
        return database.sql(query)
                .param("leaving", leaving)
                .query(Boolean.class)
                .single();
    }
}
