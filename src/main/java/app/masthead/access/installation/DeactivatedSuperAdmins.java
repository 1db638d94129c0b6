package app.masthead.access.installation;

import app.masthead.access.superadmins.SuperAdminDeactivated;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends every session of a super-admin who is deactivated, so that none is taken up again when that is undone. */
@Component
class DeactivatedSuperAdmins {

    private final JdbcClient database;

    DeactivatedSuperAdmins(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(SuperAdminDeactivated deactivated) {
        database.sql("delete from spring_session where starts_with(principal_name, '*:' || :id)")
                .param("id", deactivated.id().toString())
                .update();
    }
}
