package app.masthead.access.sessions;

import app.masthead.platform.storage.Like;
import app.masthead.tenants.TenantSuspended;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends every session of a tenant that is suspended, so that nobody is still in when it is restored. */
@Component
class SuspendedTenantSessions {

    private final JdbcClient database;

    SuspendedTenantSessions(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(TenantSuspended suspended) {
        database.sql("select set_config('masthead.session_end', :why, true)")
                .param("why", SessionEnd.SUSPENDED.code())
                .query((row, number) -> Boolean.TRUE)
                .list();
        database.sql("delete from spring_session where principal_name like :sessions")
                .param("sessions", Like.beginning(suspended.tenant().value() + ":"))
                .update();
    }
}
