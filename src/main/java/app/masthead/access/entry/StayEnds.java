package app.masthead.access.entry;

import app.masthead.access.superadmins.SuperAdminDeactivated;
import app.masthead.tenants.TenantSuspended;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends stays together with what they depend on, in the same transaction. Why it ended has a row of its own already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StayEnds {

    private static final String END =
            "update tenant_entry set ended_at = :now, end_reason = :why where ended_at is null";

    private final JdbcClient database;
    private final Clock clock;

    StayEnds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    public void end(SuperAdminDeactivated deactivated) {
        database.sql(END + " and super_admin_id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("why", EntryEnd.DEACTIVATED.code())
                .param("id", deactivated.id())
                .update();
    }

    @EventListener
    public void end(TenantSuspended suspended) {
        database.sql(END + " and tenant_id = :tenant")
                .param("now", Timestamp.from(clock.instant()))
                .param("why", EntryEnd.SUSPENDED.code())
                .param("tenant", suspended.tenant().value())
                .update();
    }
}
