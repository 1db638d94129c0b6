package app.masthead.access.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many people the installation lets a tenant have; those who are invited take a place, the deactivated none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UserLimit {

    private final JdbcClient database;
    private final OwnTenant tenant;

    UserLimit(JdbcClient database, OwnTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * Makes sure that there is a place for so many more, until the end of the transaction.
     *
     * @throws UserLimitReached when there is none
     */
    void require(int more) {
        if (!hasRoomFor(more)) {
            throw new UserLimitReached(tenant.facts().mostUsers().orElseThrow());
        }
    }

    /** Whether there is a place for so many more, until the end of the transaction. */
    boolean hasRoomFor(int more) {
        tenant.lock();
        var most = tenant.facts().mostUsers();
        return most.isEmpty() || taken() + more <= most.getAsInt();
    }

    private int taken() {
        return database.sql(
                        "select count(*) from app_user where tenant_id = current_tenant() and status <> 'deactivated'")
                .query(Integer.class)
                .single();
    }
}
